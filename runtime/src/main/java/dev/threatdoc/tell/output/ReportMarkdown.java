package dev.threatdoc.tell.output;

import dev.threatdoc.tell.diagram.MermaidDiagram;
import dev.threatdoc.tell.report.MarkdownReport;
import dev.threatdoc.tell.report.ReportTemplate;
import dev.threatdoc.tell.report.TemplateException;
import dev.threatdoc.threat.analysis.Analysis;

/** The report for people: by the user's template if there is one, else the built-in one. */
final class ReportMarkdown implements OutputFormat {

    @Override
    public String fileName() {
        return "report.md";
    }

    @Override
    public String render(Analysis analysis, OutputOptions options) throws OutputException {
        if (options.template().isEmpty()) {
            return MarkdownReport.render(
                    analysis, options.pages(), MermaidDiagram.overview(analysis, options.diagrams()));
        }
        try {
            return ReportTemplate.parse(options.template().get()).render(analysis);
        } catch (TemplateException e) {
            throw new OutputException(e.problem());
        }
    }
}
