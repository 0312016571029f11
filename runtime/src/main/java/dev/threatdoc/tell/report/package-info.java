/**
 * Reports for people: the built-in one, and templates in the format of the original tool.
 *
 * <p>A template reaches the values of {@link dev.threatdoc.tell.report.TemplateValues} and nothing else. Depends on
 * {@code vocabulary}, {@code text}, {@code model}, {@code condition}, {@code catalog} and {@code analysis}.
 */
@NullMarked
package dev.threatdoc.tell.report;

import org.jspecify.annotations.NullMarked;
