/**
 * What is read from and written to the class output; with the file reading of {@code option}, the only place of
 * {@link java.io.IOException}.
 *
 * <p>Depends on {@code javax.annotation.processing} and {@code javax.tools} only.
 */
@NullMarked
package dev.threatdoc.processor.output;

import org.jspecify.annotations.NullMarked;
