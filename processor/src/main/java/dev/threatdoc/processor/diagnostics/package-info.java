/**
 * What the user reads: problems and findings as compiler diagnostics, at the annotation at fault.
 *
 * <p>Texts are made without the compiler; only the last step looks for the element behind a place. Depends on
 * {@code read}, {@code index}, {@code position} and {@code option}, and on the runtime's {@code analysis}.
 */
@NullMarked
package dev.threatdoc.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
