package dev.threatdoc.tell.report;

import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.tell.content.DataTables;
import dev.threatdoc.tell.content.DecisionTables;
import dev.threatdoc.tell.content.EndpointTables;
import dev.threatdoc.tell.content.RuledOutTables;
import dev.threatdoc.tell.content.SystemTables;
import dev.threatdoc.threat.analysis.Analysis;

/**
 * The built-in report, in Markdown: what the system is made of, what threatens it, and what was decided about that.
 *
 * <p>Texts of the model and of the catalogs are escaped, so that they are read as they were written.
 */
public final class MarkdownReport {

    /** GitHub's Mermaid refuses a text of 50,000 letters. */
    private static final int MOST_MERMAID = 45_000;

    private MarkdownReport() {}

    /**
     * Writes the report of an analysis without a drawing.
     *
     * @param pages where it links to for the reference of a threat
     */
    public static String render(Analysis analysis, ReferencePages pages) {
        return render(analysis, pages, "");
    }

    /**
     * Writes the report of an analysis.
     *
     * @param pages where it links to for the reference of a threat
     * @param drawing the data-flow diagram in Mermaid's language, which GitHub and GitLab draw; empty for none
     */
    public static String render(Analysis analysis, ReferencePages pages, String drawing) {
        ThreatModel model = analysis.model();
        TemplateValues values = new TemplateValues(analysis);
        Markdown out = new Markdown();
        out.heading(1, MarkdownText.text(model.name()));
        out.paragraph(MarkdownText.paragraphs(model.description()));
        StepsSection.write(out, analysis);
        if (!drawing.isEmpty()) {
            out.heading(2, "Data-flow diagram");
            if (drawing.length() > MOST_MERMAID) {
                out.paragraph("The diagram is larger than what Mermaid draws; report.html has it.");
            } else {
                out.code("mermaid", drawing);
            }
        }
        SummarySection.write(out, analysis);
        RiskSection.write(out, analysis);
        FindingsSection.write(out, values, pages);
        TableSection.write(out, "Endpoints", EndpointTables.of(analysis));
        TableSection.write(out, "Data", DataTables.of(analysis));
        TableSection.write(out, "System", SystemTables.of(analysis));
        TableSection.write(out, "Decisions", DecisionTables.of(analysis));
        TableSection.write(out, "Not applicable", RuledOutTables.of(analysis));
        ThreatsSection.write(out, analysis);
        return out.toString();
    }
}
