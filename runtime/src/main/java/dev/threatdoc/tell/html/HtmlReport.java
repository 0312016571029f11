package dev.threatdoc.tell.html;

import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.tell.content.SourceLinks;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.threat.analysis.Analysis;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/**
 * The report as one HTML page: no network, no other file, nothing in it that a policy for its content would forbid.
 *
 * <p>Texts of the model and of the catalogs are escaped where they are printed. The page shows everything without
 * JavaScript; with it, findings can be searched, filtered and sorted.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Writes the report of an analysis.
     *
     * @param options how to draw the diagram in it
     * @param drawer draws it; without one the page says that it has no drawing
     * @param fingerprint stands for all that the page is made of, so that {@link #has} can tell whether it has to be
     *     made again; letters and digits
     */
    public static String render(Analysis analysis, DiagramOptions options, Drawer drawer, String fingerprint) {
        return render(analysis, options, drawer, SourceLinks.none(), fingerprint);
    }

    /**
     * Writes the report of an analysis whose places can be opened.
     *
     * @param links where places in files lead to
     */
    @SuppressWarnings("NullAway") // The generated code takes null for no interceptor, but is not marked so.
    public static String render(
            Analysis analysis, DiagramOptions options, Drawer drawer, SourceLinks links, String fingerprint) {
        StringOutput page = new StringOutput();
        JtepageGenerated.render(
                new OwaspHtmlTemplateOutput(page), null, PageView.of(analysis, options, drawer, links, fingerprint));
        return Packed.parts(PlainText.lines(page.toString()));
    }

    /** Whether a page was made of what that fingerprint stands for. */
    public static boolean has(String page, String fingerprint) {
        return page.contains("<meta name=\"threatdoc-fingerprint\" content=\"" + fingerprint + "\">");
    }
}
