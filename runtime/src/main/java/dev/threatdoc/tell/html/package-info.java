/**
 * The report as one HTML page that needs nothing else: records that say what is shown, and templates that say how.
 *
 * <p>The templates are in {@code src/main/jte}; the build makes Java of them, in this package. They hold no logic: what
 * they print is ready in the records. Depends on {@code vocabulary}, {@code text}, {@code model}, {@code condition},
 * {@code catalog}, {@code risk}, {@code analysis}, {@code diagram} and {@code svg}.
 */
@NullMarked
package dev.threatdoc.tell.html;

import org.jspecify.annotations.NullMarked;
