package dev.threatdoc.tell.output;

import dev.threatdoc.tell.html.HtmlReport;
import dev.threatdoc.threat.analysis.Analysis;

/** The report as one HTML page. */
final class ReportHtml implements OutputFormat {

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public String render(Analysis analysis, OutputOptions options) {
        return HtmlReport.render(
                analysis, options.diagrams(), options.drawer(), options.links(), Fingerprint.of(analysis, options));
    }

    /** Laying out the diagram takes a second in a fresh process, which nobody wants to spend on each compilation. */
    @Override
    public boolean isCostly() {
        return true;
    }

    @Override
    public boolean isCurrent(String before, Analysis analysis, OutputOptions options) {
        return HtmlReport.has(before, Fingerprint.of(analysis, options));
    }
}
