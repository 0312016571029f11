/**
 * What one compilation leaves for the next: which types are annotated, and what their class files do not tell.
 *
 * <p>Plain text and records; knows nothing of the compiler and depends on nothing but {@code kept}.
 */
@NullMarked
package dev.threatdoc.processor.index;

import org.jspecify.annotations.NullMarked;
