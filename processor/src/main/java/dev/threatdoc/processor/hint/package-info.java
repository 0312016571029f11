/**
 * What the code of declared elements says about them, and where it disagrees with what is declared: facts and code in,
 * facts and problems out. Knows no compiler.
 */
@NullMarked
package dev.threatdoc.processor.hint;

import org.jspecify.annotations.NullMarked;
