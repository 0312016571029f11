/**
 * Reports for people: the built-in one, and templates in the format of the original tool.
 *
 * <p>A template reaches the values of {@link dev.threatdoc.tell.report.TemplateValues} and nothing else.
 *
 * <p>Depends on {@code model}, {@code model.text}, {@code model.vocabulary}, {@code tell.content},
 * {@code threat.analysis}, {@code threat.catalog}, {@code threat.condition}, {@code threat.diff} and
 * {@code threat.risk}.
 */
@NullMarked
package dev.threatdoc.tell.report;

import org.jspecify.annotations.NullMarked;
