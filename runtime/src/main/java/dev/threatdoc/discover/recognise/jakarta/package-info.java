/** Recognisers for Jakarta EE, MicroProfile, Quarkus and Micronaut. */
@NullMarked
package dev.threatdoc.discover.recognise.jakarta;

import org.jspecify.annotations.NullMarked;
