/**
 * What is plain text: which characters no output should pass on, whatever its format.
 *
 * <p>Depends on no other package.
 */
@NullMarked
package dev.threatdoc.model.text;

import org.jspecify.annotations.NullMarked;
