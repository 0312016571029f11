/** Recognisers of language models, and of programs that let them decide what to do. */
@NullMarked
package dev.threatdoc.discover.recognise.ai;

import org.jspecify.annotations.NullMarked;
