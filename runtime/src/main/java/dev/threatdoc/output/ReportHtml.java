package dev.threatdoc.output;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.html.HtmlReport;

/** The report as one HTML page. */
final class ReportHtml implements OutputFormat {

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public String render(Analysis analysis, OutputOptions options) {
        return HtmlReport.render(analysis);
    }
}
