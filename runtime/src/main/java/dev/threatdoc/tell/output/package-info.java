/**
 * The files that an analysis becomes: what they are called, and what is in them.
 *
 * <p>Pure: gives texts, writes no file.
 *
 * <p>Depends on {@code files}, {@code files.place}, {@code files.sarif}, {@code model}, {@code model.vocabulary},
 * {@code tell.content}, {@code tell.diagram}, {@code tell.html}, {@code tell.report} and {@code threat.analysis}.
 */
@NullMarked
package dev.threatdoc.tell.output;

import org.jspecify.annotations.NullMarked;
