/**
 * Models and findings as files: our own model, pytm's model, lists of findings.
 *
 * <p>Readers end in facts and problems, with the place of each in the file; writers are deterministic to the byte.
 * Depends on {@code vocabulary}, {@code model}, {@code facts}, {@code json}, {@code condition}, {@code catalog} and
 * {@code analysis}.
 */
@NullMarked
package dev.threatdoc.files;

import org.jspecify.annotations.NullMarked;
