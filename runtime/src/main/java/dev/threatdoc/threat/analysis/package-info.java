/**
 * From a model and threats to findings.
 *
 * <p>Pure: no file is read, nothing is printed, the same input gives the same findings in the same order.
 *
 * <p>Depends on {@code model}, {@code model.text}, {@code model.vocabulary}, {@code threat.catalog},
 * {@code threat.condition}, {@code threat.risk} and {@code threat.rule}.
 */
@NullMarked
package dev.threatdoc.threat.analysis;

import org.jspecify.annotations.NullMarked;
