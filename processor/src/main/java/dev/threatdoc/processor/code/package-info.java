/**
 * The compiler's view of code as {@code dev.threatdoc.read.code} records: off javac's syntax trees where there are any,
 * off elements elsewhere.
 */
@NullMarked
package dev.threatdoc.processor.code;

import org.jspecify.annotations.NullMarked;
