package dev.threatdoc.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threatdoc.model.Problem;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.ThreatFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThreatdocTest {

    static final Path SAMPLE = Path.of("src", "test", "resources", "templates", "sample.json");

    @Test
    void findsThreatsAndWritesThem() {
        Analysis analysis = Threatdoc.create()
                .today(LocalDate.of(2026, 12, 1))
                .analyze(SAMPLE)
                .orThrow();

        assertThat(analysis.findings()).isNotEmpty();
        assertThat(Threatdoc.write(analysis, "report.md")).startsWith("# ");
        assertThat(Threatdoc.write(analysis, "report.html")).contains("without a drawing");
    }

    @Test
    void looksForTheThreatsThatWereChosen() {
        Threatdoc core = Threatdoc.create().catalogs(List.of("core"));
        Threatdoc fewer = core.exclude(List.of(core.threats().threats().get(0).id()));
        Threatdoc own = core.threats(List.of(new ThreatFile("own.json", "[{\"SID\": \"OWN1\"")));

        assertThat(core.threats().threats())
                .hasSizeLessThan(Threatdoc.create().threats().threats().size());
        assertThat(fewer.threats().threats()).hasSize(core.threats().threats().size() - 1);
        assertThat(own.analyze(SAMPLE).analysis()).isEmpty();
        assertThat(own.analyze(SAMPLE).problems())
                .anyMatch(p -> p.place().file().equals("own.json"));
    }

    @Test
    void readsAModelAmongCompiledClassesAndMergesSeveral(@TempDir Path folder) throws IOException {
        Path ours =
                Files.createDirectories(folder.resolve("META-INF/threatdoc")).resolve("model.json");
        Files.writeString(
                ours, Threatdoc.write(Threatdoc.create().analyze(SAMPLE).orThrow(), "model.json"));

        Analysis one = Threatdoc.create().analyze(folder).orThrow();
        Analysis both = Threatdoc.create().analyze(folder, SAMPLE).orThrow();

        assertThat(one.findings()).extracting(Finding::id).isNotEmpty();
        assertThat(both.model().elements())
                .hasSizeGreaterThanOrEqualTo(one.model().elements().size());
    }

    @Test
    void saysWhatIsWrongAndFindsNothing(@TempDir Path folder) {
        Result missing = Threatdoc.create().analyze(folder, folder.resolve("no.json"));

        assertThat(missing.analysis()).isEmpty();
        assertThat(missing.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "The folder holds no META-INF/threatdoc/model.json; compile it with the Threatdoc processor first",
                        "There is no such file or folder");
        assertThatThrownBy(missing::orThrow)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.json");
    }

    @Test
    void tellsOfABaselineThatCannotBeRead(@TempDir Path folder) {
        assertThat(Threatdoc.create()
                        .baseline(folder.resolve("known.json"))
                        .analyze(SAMPLE)
                        .problems())
                .extracting(Problem::message)
                .containsExactly("The baseline does not exist");
    }

    @Test
    void knowsNoOutputOfAnotherName() {
        Analysis analysis = Threatdoc.create().analyze(SAMPLE).orThrow();

        assertThatThrownBy(() -> Threatdoc.write(analysis, "report.pdf"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("report.md");
    }
}
