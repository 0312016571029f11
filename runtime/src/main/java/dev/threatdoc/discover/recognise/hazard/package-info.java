/**
 * What is hazardous in code by itself, at its very statement: weaknesses, with what flows into them.
 *
 * <p>Only what the place shows, and the methods of the same code that it is called from or calls: one walk through each
 * method feeds all kinds, keeps where values come from, and takes down what calls pass; who passes what is asked for
 * when all methods were seen. Nothing is said where a check of the same value comes before.
 *
 * <p>Depends on {@code discover.recognise}, {@code model}, {@code model.text}, {@code model.vocabulary},
 * {@code read.code} and {@code read.config}.
 */
@NullMarked
package dev.threatdoc.discover.recognise.hazard;

import org.jspecify.annotations.NullMarked;
