/**
 * The JDK's own compiler as a reader: its syntax trees become the records of {@code code}.
 *
 * <p>The only package that sees {@code com.sun.source} and {@code javax.tools}; whoever runs without the module
 * {@code jdk.compiler} does not load it.
 *
 * <p>Depends on {@code model} and {@code read.code}.
 */
@NullMarked
package dev.threatdoc.read.source;

import org.jspecify.annotations.NullMarked;
