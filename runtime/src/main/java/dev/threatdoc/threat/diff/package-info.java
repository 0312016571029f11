/**
 * What has changed from one analysis of a system to another: items and what was said of them, and findings.
 *
 * <p>Pure values; how they are printed is up to others.
 *
 * <p>Depends on {@code model}, {@code model.vocabulary}, {@code threat.analysis}, {@code threat.catalog},
 * {@code threat.condition} and {@code threat.risk}.
 */
@NullMarked
package dev.threatdoc.threat.diff;

import org.jspecify.annotations.NullMarked;
