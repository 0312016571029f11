/**
 * The language in which threats say when they apply: Python-like expressions over {@code target}.
 *
 * <p>One way through: {@link dev.threatdoc.threat.condition.Condition#compile} cuts the text into tokens (lexer),
 * builds a tree (parser), finds what cannot work (checker) and turns the tree into small functions (compiler); these
 * are then run for each subject, once with what is undeclared taken at its default and once with it left open. Nothing
 * outside the model can be read and nothing can be called; size, depth and running time are bounded.
 *
 * <p>Depends on {@code model}, {@code model.text} and {@code model.vocabulary}.
 */
@NullMarked
package dev.threatdoc.threat.condition;

import org.jspecify.annotations.NullMarked;
