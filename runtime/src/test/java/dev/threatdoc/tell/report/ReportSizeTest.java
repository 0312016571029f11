package dev.threatdoc.tell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.testing.tool.Costs;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Threat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports grow with the model and not with its square, as the original tool's do. */
final class ReportSizeTest {

    @Test
    void takesFourTimesAsMuchForFourTimesAsMuch() throws Exception {
        String template = Files.readString(
                Path.of("src", "test", "resources", "golden", "ReportTemplateTest", "every-form.md"),
                StandardCharsets.UTF_8);
        Analysis small = analysis(250);
        Analysis large = analysis(1000);
        Costs.bytes(() -> report(template, small));

        double ratio = (double) Costs.bytes(() -> report(template, large)) / Costs.bytes(() -> report(template, small));

        assertThat(ratio).isBetween(2.0, 6.0);
    }

    private static String report(String template, Analysis analysis) throws TemplateException {
        return ReportTemplate.parse(new TemplateSource("t", template)).render(analysis)
                + MarkdownReport.render(analysis, ReferencePages.beside());
    }

    private static Analysis analysis(int elements) {
        Sample sample = new Sample();
        for (int i = 0; i < elements; i++) {
            if (i % 10 == 0) {
                sample.boundary("Boundary " + i, "").data("Data " + i);
            }
            String group = " " + i / 10 * 10;
            sample.element(Kinds.SERVER, "Server " + i, "Boundary" + group, List.of());
            sample.flow("Flow " + i, "Server " + i, "Server " + (i + 1) % elements, "", List.of("Data" + group));
            sample.flow("Back " + i, "Server " + (i + 1) % elements, "Server " + i, "Flow " + i, List.of());
        }
        ModelGraph graph = ModelGraph.of(sample.model());
        List<Threat> threats = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            threats.add(Threats.threat("T" + i, "Threat " + i, Level.values()[i % 5]));
        }
        List<Finding> findings = new ArrayList<>();
        for (Subject subject : graph.subjects()) {
            threats.forEach(t -> findings.add(Threats.certain(t, subject)));
        }
        return new Analysis(graph, threats, findings, List.of());
    }
}
