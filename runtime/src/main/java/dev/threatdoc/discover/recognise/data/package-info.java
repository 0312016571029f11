/** Recognisers of the data that a program receives, returns and stores, and of what in them deserves protection. */
@NullMarked
package dev.threatdoc.discover.recognise.data;

import org.jspecify.annotations.NullMarked;
