/**
 * What is plain text: which characters no output should pass on, whatever its format, and which passwords in it.
 *
 * <p>Depends on no other package.
 */
@NullMarked
package dev.threatdoc.model.text;

import org.jspecify.annotations.NullMarked;
