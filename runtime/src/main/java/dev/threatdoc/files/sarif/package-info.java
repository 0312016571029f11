/**
 * Findings in the Static Analysis Results Interchange Format (SARIF) 2.1.0 of OASIS, as code scanning services take it.
 *
 * <p>Depends on {@code files.place}, {@code model}, {@code model.text}, {@code model.vocabulary}, {@code read.json},
 * {@code threat.analysis}, {@code threat.catalog}, {@code threat.condition} and {@code threat.risk}.
 */
@NullMarked
package dev.threatdoc.files.sarif;

import org.jspecify.annotations.NullMarked;
