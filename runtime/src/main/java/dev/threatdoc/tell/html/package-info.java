/**
 * The report as one HTML page that needs nothing else: records that say what is shown, and templates that say how.
 *
 * <p>The templates are in {@code src/main/jte}; the build makes Java of them, in this package. They hold no logic: what
 * they print is ready in the records.
 *
 * <p>Depends on {@code model}, {@code model.text}, {@code model.vocabulary}, {@code tell.content},
 * {@code tell.diagram}, {@code threat.analysis}, {@code threat.catalog}, {@code threat.condition} and
 * {@code threat.risk}.
 */
@NullMarked
package dev.threatdoc.tell.html;

import org.jspecify.annotations.NullMarked;
