/**
 * The files that an analysis becomes: what they are called, and what is in them.
 *
 * <p>Pure: gives texts, writes no file. Depends on {@code diagram}, {@code report}, {@code html}, {@code exchange} and
 * {@code analysis}, and on {@code model} for problems.
 */
@NullMarked
package dev.threatdoc.tell.output;

import org.jspecify.annotations.NullMarked;
