/**
 * What reports say, whatever prints it: the state in one sentence, what to do first, tables of what there is, and the
 * phrases for answers. A column or a phrase is here once; HTML, Markdown and the terminal only print it.
 *
 * <p>Depends on {@code model}, {@code model.text}, {@code model.vocabulary}, {@code threat.analysis},
 * {@code threat.catalog}, {@code threat.condition} and {@code threat.risk}.
 */
@NullMarked
package dev.threatdoc.tell.content;

import org.jspecify.annotations.NullMarked;
