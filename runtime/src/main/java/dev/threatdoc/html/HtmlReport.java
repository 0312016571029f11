package dev.threatdoc.html;

import dev.threatdoc.analysis.Analysis;
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

    /** Writes the report of an analysis. */
    @SuppressWarnings("NullAway") // The generated code takes null for no interceptor, but is not marked so.
    public static String render(Analysis analysis) {
        StringOutput page = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(page), null, PageView.of(analysis));
        return Printable.text(page.toString());
    }
}
