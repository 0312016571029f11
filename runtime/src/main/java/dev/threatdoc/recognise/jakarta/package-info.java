/** Recognisers for Jakarta EE, MicroProfile, Quarkus and Micronaut. */
@NullMarked
package dev.threatdoc.recognise.jakarta;

import org.jspecify.annotations.NullMarked;
