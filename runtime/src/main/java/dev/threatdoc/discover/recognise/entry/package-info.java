/** Recognisers for what starts a program's code from outside: requests, calls, events, the clock. */
@NullMarked
package dev.threatdoc.discover.recognise.entry;

import org.jspecify.annotations.NullMarked;
