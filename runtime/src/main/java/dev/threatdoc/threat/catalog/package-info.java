/**
 * What is known about threats: the bundled catalogs, and threat files of one's own.
 *
 * <p>Depends on {@code model}, {@code model.vocabulary}, {@code read.json} and {@code threat.condition}.
 */
@NullMarked
package dev.threatdoc.threat.catalog;

import org.jspecify.annotations.NullMarked;
