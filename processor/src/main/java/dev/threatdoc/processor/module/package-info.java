/**
 * The system of which this module is a part: what other modules said of themselves beside what is read here. Facts in,
 * facts out; knows no compiler.
 *
 * <p>Types have one name in all of a program, so they say which items are the same; names of items do not.
 */
@NullMarked
package dev.threatdoc.processor.module;

import org.jspecify.annotations.NullMarked;
