package dev.threatdoc.files;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Analyzer;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.ThreatSelection;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever a model file holds, reading it ends in facts and problems; and what can be read can be written. */
class ModelFilesFuzzTest {

    private static final List<Threat> THREATS =
            ThreatSelection.of(List.of("core"), List.of(), List.of()).threats();

    @FuzzTest(maxDuration = "2m")
    void readsOrReports(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        ModelFile file = ModelFiles.read("fuzz.json", text, false);
        file.problems().forEach(p -> {
            if (p.message().contains("\n")) {
                throw new IllegalStateException("A message of two lines: " + p);
            }
        });
        if (file.isUsable()) {
            Linker.link(file.facts()).model().ifPresent(model -> {
                Analysis analysis = Analyzer.analyze(model, THREATS);
                ModelFile again = ModelFiles.read("fuzz.json", ModelJsonWriter.write(analysis), true);
                if (!again.problems().isEmpty()) {
                    throw new IllegalStateException("Written, but not read back: " + again.problems());
                }
                FindingsJson.write(analysis, true);
            });
        }
    }
}
