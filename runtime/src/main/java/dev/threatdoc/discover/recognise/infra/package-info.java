/**
 * Recognisers for what deployment files start: brokers, databases, web servers, monitoring.
 *
 * <p>Depends on {@code discover.recognise}, {@code model}, {@code model.vocabulary}, {@code read.code},
 * {@code read.config} and {@code read.deploy}.
 */
@NullMarked
package dev.threatdoc.discover.recognise.infra;

import org.jspecify.annotations.NullMarked;
