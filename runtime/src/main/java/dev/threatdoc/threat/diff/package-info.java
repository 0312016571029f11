/**
 * What has changed from one analysis of a system to another: items and what was said of them, and findings.
 *
 * <p>Pure values; how they are printed is up to others. Depends on {@code vocabulary}, {@code model}, {@code catalog},
 * {@code condition}, {@code risk} and {@code analysis}.
 */
@NullMarked
package dev.threatdoc.threat.diff;

import org.jspecify.annotations.NullMarked;
