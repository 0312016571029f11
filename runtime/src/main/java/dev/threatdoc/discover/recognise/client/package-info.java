/** Recognisers for clients of other programs, by each library's way to say where they are. */
@NullMarked
package dev.threatdoc.discover.recognise.client;

import org.jspecify.annotations.NullMarked;
