/**
 * From a model and threats to findings.
 *
 * <p>Pure: no file is read, nothing is printed, the same input gives the same findings in the same order. Depends on
 * {@code vocabulary}, {@code model}, {@code condition}, {@code catalog}, {@code rule} and {@code risk}.
 */
@NullMarked
package dev.threatdoc.threat.analysis;

import org.jspecify.annotations.NullMarked;
