/**
 * Models and findings in the formats of other tools: one class for each, and the list of them.
 *
 * <p>Nothing is invented to fill a field, and names of others are data: each writer escapes them for its format. What
 * is lost on the way is told on the page {@code exchange.md} of the documentation.
 *
 * <p>Depends on {@code files}, {@code files.contract}, {@code files.place}, {@code files.sarif}, {@code model},
 * {@code model.text}, {@code model.vocabulary}, {@code read.json}, {@code read.yaml}, {@code threat.analysis},
 * {@code threat.catalog}, {@code threat.condition} and {@code threat.risk}.
 */
@NullMarked
package dev.threatdoc.files.exchange;

import org.jspecify.annotations.NullMarked;
