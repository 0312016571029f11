/** Recognisers for what passes messages on, beyond Spring's templates and listeners: plain clients, clouds, Jakarta. */
@NullMarked
package dev.threatdoc.discover.recognise.broker;

import org.jspecify.annotations.NullMarked;
