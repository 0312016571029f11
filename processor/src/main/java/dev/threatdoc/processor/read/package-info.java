/**
 * From declarations to facts: the only way into the model for Java code.
 *
 * <p>One generic reader, driven by the vocabulary; a new property needs no line here. Sources and class files are read
 * alike. Nothing of the compiler leaves this package: what comes out is records and names. Depends on {@code index},
 * {@code option}, {@code output} and {@code position}, and on the runtime's {@code vocabulary}, {@code model},
 * {@code facts}, {@code catalog} and {@code files}.
 */
@NullMarked
package dev.threatdoc.processor.read;

import org.jspecify.annotations.NullMarked;
