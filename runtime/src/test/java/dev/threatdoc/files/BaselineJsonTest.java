package dev.threatdoc.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Problem;
import dev.threatdoc.read.json.Schemas;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.threat.analysis.Baseline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineJsonTest {

    private static final Baseline BASELINE = new Baseline(List.of(
            new Baseline.Entry("DE01", "Dataflow", "Save", "Web", "Store", "com.example.Web#store@Dataflow"),
            new Baseline.Entry("HA01", "Server", "Web", "", "", "com.example.Web@Server"),
            new Baseline.Entry("AA01", "Server", "Web", "", "", "")));

    @Test
    void hasALineForEachFinding() {
        assertThat(BaselineJson.write(BASELINE)).isEqualTo("""
                {
                  "format": "threatdoc-baseline",
                  "version": 1,
                  "findings": [
                    {"threat": "DE01", "kind": "Dataflow", "name": "Save", "from": "Web", "to": "Store", "code": "com.example.Web#store@Dataflow"},
                    {"threat": "AA01", "kind": "Server", "name": "Web"},
                    {"threat": "HA01", "kind": "Server", "name": "Web", "code": "com.example.Web@Server"}
                  ]
                }
                """);
    }

    @Test
    void isReadBackAsItWasWritten() {
        for (Baseline baseline : List.of(BASELINE, Baseline.none(), hostile())) {
            String text = BaselineJson.write(baseline);

            assertThat(BaselineJson.read("b.json", text)).isEqualTo(new BaselineFile(baseline, List.of()));
            assertThat(Schemas.published("baseline").complaints(text)).isEmpty();
            assertThat(text.lines())
                    .hasSize(
                            baseline.entries().isEmpty()
                                    ? 5
                                    : 6 + baseline.entries().size());
        }
    }

    private static Baseline hostile() {
        return new Baseline(Hostile.NAMES.stream()
                .map(n -> new Baseline.Entry("T", "Server", n, "", "", ""))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|b.json:1:2: This is no valid JSON",
                "[]|b.json:1:1: an object is expected",
                "{\"format\": \"x\"}|b.json:1:1: this is no baseline, for its \"format\" is not",
                "{\"format\": \"threatdoc-baseline\", \"version\": 2}|b.json:1:1: this Threatdoc reads version 1",
                "{\"format\": \"threatdoc-baseline\", \"version\": 1, \"findings\": [{\"threat\": \"A\", \"kind\":"
                        + " \"Server\"}]}|b.json:1:61: /findings/0: \"name\" is missing",
                "{\"format\": \"threatdoc-baseline\", \"version\": 1, \"findings\": [7]}|b.json:1:61: /findings/0:"
                        + " an object is expected",
            })
    void tellsWhereItIsWrong(String text, String problem) {
        BaselineFile file = BaselineJson.read("b.json", text);

        assertThat(file.problems()).hasSize(1).allMatch(p -> p.level() == Problem.Level.ERROR);
        assertThat(file.problems().get(0).toString()).startsWith(problem);
        assertThat(file.baseline()).isEqualTo(Baseline.none());
    }
}
