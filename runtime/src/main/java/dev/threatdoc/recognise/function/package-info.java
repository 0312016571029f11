/** Recognisers of entry points that are called in other ways than by plain HTTP. */
@NullMarked
package dev.threatdoc.recognise.function;

import org.jspecify.annotations.NullMarked;
