package dev.threatdoc.files.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.threatdoc.files.Checks;
import dev.threatdoc.files.FindingsJson;
import dev.threatdoc.files.RandomFacts;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Threat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings as trackers and spreadsheets take them. */
final class TrackersTest {

    private static Analysis named(String name, String details) {
        Analysis analysis =
                Threats.none(new Sample().element(Kinds.SERVER, name).model());
        Threat threat = Threats.threat("T1", "Bad", Level.HIGH, details);
        return new Analysis(
                analysis.graph(),
                List.of(threat),
                List.of(Threats.certain(threat, analysis.model().elements().get(0))),
                List.of());
    }

    /** The cells of a row, read as RFC 4180 says. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    @Test
    void aTableHasARowForEachFinding() {
        Analysis analysis = AnsweredSystem.analysis();
        List<String> rows = Export.text(new Csv(), analysis).lines().toList();

        assertThat(rows)
                .hasSize(1 + analysis.findings().size() + analysis.excluded().size());
        assertThat(rows).allSatisfy(r -> assertThat(cells(r)).hasSize(23));
        assertThat(cells(rows.get(4)))
                .contains("accepted", "until the move to the vault", "Ann", "SHOP-7", "2027-01-31", "answered");
    }

    @Test
    void noCellIsAFormulaAndNoNameEndsARow() {
        for (String name : Hostile.NAMES) {
            List<String> rows = Export.text(new Csv(), named(name, "x")).lines().toList();
            assertThat(rows).as(name).hasSize(2);
            assertThat(cells(rows.get(1)))
                    .hasSize(23)
                    .allSatisfy(c -> assertThat(c).matches(t -> t.isEmpty() || "=+-@\t".indexOf(t.charAt(0)) < 0));
        }
        assertThat(cells(Export.text(new Csv(), named("=1+2,\"x\"", "x"))
                                .lines()
                                .toList()
                                .get(1))
                        .get(9))
                .isEqualTo("'=1+2,\"x\"");
    }

    @Test
    void linesAreTheObjectsOfTheArray() {
        Analysis analysis = AnsweredSystem.analysis();
        List<JsonNode> lines =
                Export.text(new JsonLines(), analysis).lines().map(Export::read).toList();
        JsonNode array = Export.read(FindingsJson.write(analysis, false));

        assertThat(lines.subList(0, array.size())).containsExactlyElementsOf(array);
        assertThat(lines).hasSize(array.size() + analysis.excluded().size());
    }

    @Test
    void defectDojoGetsStatesAndSeverities() {
        JsonNode findings =
                Export.json(new DefectDojo(), AnsweredSystem.analysis()).get("findings");

        assertThat(Export.each(findings).map(f -> f.get("severity").asText())).contains("Critical", "High", "Low");
        assertThat(Export.each(findings)
                        .filter(f -> f.get("risk_accepted").asBoolean())
                        .map(f -> f.get("active").asBoolean()))
                .containsExactly(false);
        assertThat(Export.each(findings)
                        .filter(f -> f.get("risk_accepted").asBoolean())
                        .map(f -> f.get("description").asText()))
                .singleElement()
                .asString()
                .contains("Answer: accepted: until the move to the vault, until 2027-01-31, by Ann, SHOP-7");
        for (int seed = 0; seed < 20; seed++) {
            for (JsonNode finding : Export.json(new DefectDojo(), Checks.analyze(RandomFacts.of(seed)))
                    .get("findings")) {
                assertThat(finding.get("title").asText()).hasSizeBetween(1, 511).doesNotContain("\n");
                assertThat(finding.get("description").asText()).isNotBlank();
                assertThat(finding.get("severity").asText()).isIn("Info", "Low", "Medium", "High", "Critical");
            }
        }
    }

    @Test
    void gitLabGetsWhatItsSchemaWants() {
        JsonNode report = Export.json(new GitLab(), AnsweredSystem.analysis());

        assertThat(report.at("/scan/type").asText()).isEqualTo("sast");
        assertThat(report.at("/scan/start_time").asText()).isEqualTo("2026-12-01T00:00:00");
        assertThat(report.at("/scan/analyzer/vendor/name").asText()).isEqualTo("Threatdoc");
        assertThat(report.get("vulnerabilities")).hasSize(3).allSatisfy(v -> {
            assertThat(v.get("id").asText()).hasSize(36);
            assertThat(v.get("identifiers").size()).isBetween(1, 20);
            assertThat(v.at("/identifiers/1/value").asText()).isEqualTo("89");
            assertThat(v.at("/location/file").asText()).isEqualTo("sample.json");
            assertThat(v.get("name").asText().length()).isLessThanOrEqualTo(255);
        });
    }

    @Test
    void noNameActsInATracker() {
        String details = "@someone see #12 at https://example.com or www.example.com <img src=x>";
        for (ExchangeFormat format : List.of(new DefectDojo(), new GitLab())) {
            String text = Export.text(format, named("@all [x](javascript:alert(1)) #7", details));
            JsonNode all = Export.read(text);
            JsonNode first = all.has("findings")
                    ? all.get("findings").get(0)
                    : all.get("vulnerabilities").get(0);
            assertThat(first.get("description").asText())
                    .doesNotContain("@someone", "@all", "#12", "#7", "https://", "www.example", "<img", "[x](")
                    .doesNotContain("&#");
        }
    }
}
