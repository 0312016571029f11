/**
 * What is plain text: which characters no output should pass on, whatever its format.
 *
 * <p>Depends on nothing but the JDK.
 */
@NullMarked
package dev.threatdoc.model.text;

import org.jspecify.annotations.NullMarked;
