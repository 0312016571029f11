/**
 * The compiler's front end: the entry that the compiler calls, and the order of the steps.
 *
 * <p>The only package that everything else here may not depend on.
 */
@NullMarked
package dev.threatdoc.processor;

import org.jspecify.annotations.NullMarked;
