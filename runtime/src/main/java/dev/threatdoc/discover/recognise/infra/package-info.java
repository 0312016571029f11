/** Recognisers for what deployment files start: brokers, databases, web servers, monitoring. */
@NullMarked
package dev.threatdoc.discover.recognise.infra;

import org.jspecify.annotations.NullMarked;
