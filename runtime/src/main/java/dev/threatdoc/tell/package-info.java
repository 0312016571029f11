/**
 * An analysis as text: diagrams for other tools, reports, the page of HTML, and the list of all outputs.
 *
 * <ul>
 *   <li>{@code tell.diagram}: what a drawing shows, and its texts for Graphviz, PlantUML and Mermaid
 *   <li>{@code tell.content}: what reports say, whatever prints it
 *   <li>{@code tell.report}: reports in Markdown, slides, and templates of one's own
 *   <li>{@code tell.html}: the report as one page of HTML
 *   <li>{@code tell.output}: the files that an analysis becomes
 * </ul>
 *
 * <p>What belongs here makes texts out of an analysis and opens no file. Where things stand in a drawing belongs to
 * {@code draw}, which a page takes from its caller as a {@code Drawer}; so a compilation that writes texts loads no
 * layout. What programs read back belongs to {@code files}.
 *
 * <p>The room depends on {@code files}, {@code model} and {@code threat}.
 */
@NullMarked
package dev.threatdoc.tell;

import org.jspecify.annotations.NullMarked;
