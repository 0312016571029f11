/**
 * The one form of the files that a compilation leaves for the next: lines of columns, and how they are read.
 *
 * <p>Plain text; knows nothing of the compiler, nor of what the lines are about.
 */
@NullMarked
package dev.threatdoc.processor.kept;

import org.jspecify.annotations.NullMarked;
