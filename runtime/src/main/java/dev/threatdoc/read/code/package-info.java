/**
 * Java code as records: what was written, by names alone, wherever it was read from.
 *
 * <p>The meeting point of all readers of code. Types are named by what their simple names may stand for, so that a file
 * can be read without its class path.
 *
 * <p>Depends on {@code model} and {@code model.text}.
 */
@NullMarked
package dev.threatdoc.read.code;

import org.jspecify.annotations.NullMarked;
