package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FindingsCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ANSWERED = """
            {"name": "m",
             "assumptions": [{"name": "by design", "exclude": ["OT01"]}],
             "elements": [{"name": "Web", "__class__": "Server",
               "controls": {"isHardened": false, "encodesOutput": true, "implementsAuthenticationScheme": true,
                            "handlesResourceConsumption": true},
               "overrides": [{"threat_id": "AC04", "response": "accepted"}]}]}
            """;

    @Test
    void findsInTheSampleWhatTheOriginalFinds() throws IOException {
        List<List<String>> found = new ArrayList<>();
        for (JsonNode row :
                JSON.readTree(Cli.answer("findings", "--format", "json", "--catalogs", "core", Cli.COMMENTS))) {
            found.add(List.of(
                    row.get("threat").asText(),
                    row.get("kind").asText(),
                    row.get("element").asText()));
        }
        List<List<String>> expected = new ArrayList<>();
        JSON.readTree(Files.readString(Path.of("src/test/resources/parity/sample.json")))
                .forEach(e -> expected.add(
                        List.of(e.get(0).asText(), e.get(1).asText(), e.get(2).asText())));

        assertThat(found).hasSize(16).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void groupsThemForPeople(@TempDir Path folder) {
        String model = Cli.file(folder, "m.json", ANSWERED);

        assertThat(Cli.answer("findings", "--catalogs", "core", model)).isEqualTo("""
                Server "Web"  %s:3:15
                  HIGH    HA01  Server not hardened
                  MEDIUM  AC04  Elevation Using Impersonation  [assumed: hasAccessControl; accepted]

                2 findings by risk: 1 high, 1 medium (1 certain, 1 assumed); 1 of them answered; 1 more excluded by assumptions
                """.formatted(model));
    }

    @Test
    void callsRisksByTheWordsOfTheOrganisation(@TempDir Path folder) {
        String model = Cli.file(folder, "m.json", ANSWERED);
        String labels =
                Cli.file(folder, "labels.json", "{\"risk\": [\"P5\", \"P4\", \"P3\", \"P2\\n\u202e\", \"P1\"]}");

        assertThat(Cli.answer("findings", "--catalogs", "core", "--risk-labels", labels, model))
                .contains("  P2\\U000A\\U202E  HA01  ", "  P3 ");
        assertThat(Cli.mistake("--risk-labels", Cli.file(folder, "bad.json", "{\"risk\": []}"), "findings", model))
                .contains("bad.json:1:10: /risk: five different words for the levels of risk are expected");
    }

    @Test
    void saysSoIfThereAreNone(@TempDir Path folder) {
        String model = Cli.file(folder, "m.json", "{\"name\": \"m\", \"elements\": []}");

        assertThat(Cli.answer("findings", model)).isEqualTo("No findings\n");
        assertThat(Cli.answer("findings", "--format", "json", model)).isEqualTo("[ ]\n");
    }

    @Test
    void callsThreatsByPytmsCodes() {
        assertThat(Cli.answer("findings", "--catalogs", "capec", Cli.COMMENTS)).contains("  CAPEC-126  ");
        assertThat(Cli.answer("findings", "--catalogs", "capec", "--ids", "alias", Cli.COMMENTS))
                .doesNotContain("CAPEC-126")
                .doesNotContain("CAPEC-");
        assertThat(Cli.answer("findings", "--format", "json", "--ids", "alias", "--catalogs", "capec", Cli.COMMENTS))
                .contains("\"threat\": \"INP05\"")
                .doesNotContain("\"threat\": \"CAPEC");
    }

    @ParameterizedTest
    @CsvSource({
        "very low, 1, threatdoc: 1 finding that is open and certain is very low or above (--fail-on)",
        "medium, 1, threatdoc: 1 finding that is open and certain is medium or above (--fail-on)",
        "HIGH, 0, ''",
        "very-high, 0, ''",
        "none, 0, ''"
    })
    void failsIfAnOpenFindingIsBadEnough(String level, int code, String note, @TempDir Path folder) {
        Cli cli = Cli.run("findings", "--catalogs", "core", "--fail-on", level, Cli.file(folder, "m.json", ANSWERED));

        assertThat(cli.code()).isEqualTo(code);
        assertThat(cli.err().strip()).isEqualTo(note);
        assertThat(cli.out()).contains("AC04", "HA01");
    }

    @Test
    void countsWhatIsAssumedOnlyWhereThatIsWanted(@TempDir Path folder) {
        String model = Cli.file(
                folder, "m.json", "{\"name\": \"m\", \"elements\": [{\"name\": \"Web\", \"__class__\": \"Server\"}]}");

        assertThat(Cli.run("findings", "--catalogs", "core", "--fail-on", "low", model)
                        .code())
                .isZero();
        assertThat(Cli.run("findings", "--catalogs", "core", "--fail-on", "low", "--fail-on-assumed", model)
                        .code())
                .isEqualTo(1);
        assertThat(Cli.mistake("findings", "--fail-on-assumed", model))
                .isEqualTo("threatdoc: --fail-on-assumed says what --fail-on counts; give --fail-on too\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 0, accepted by Ann until 2027-03-31]",
        "2027-03-20, 0, 'accepted by Ann until 2027-03-31, which is soon]'",
        "2027-04-01, 1, 'accepted by Ann, which ended on 2027-03-31]'"
    })
    void judgesAnswersOnTheDayThatIsGiven(String today, int code, String remark, @TempDir Path folder) {
        String model = Cli.file(folder, "m.json", ended());

        Cli cli = Cli.run("findings", "--catalogs", "core", "--today", today, "--fail-on", "medium", model);

        assertThat(cli.code()).isEqualTo(code);
        assertThat(cli.out()).contains("HA01  Server not hardened  [" + remark);
        assertThat(cli.err())
                .contains("warning:", "The answer to OT01 (mitigated) matches no finding, neither of Server \"Web\"");
        assertThat(Cli.mistake("findings", "--today", "soon", model))
                .isEqualTo("threatdoc: --today \"soon\" is no date; write it as yyyy-MM-dd, such as 2027-03-31\n");
    }

    private static String ended() {
        return """
                {"format": "threatdoc-model", "version": 1, "name": "m", "elements": [
                  {"id": "web", "kind": "Server", "name": "Web",
                   "controls": {"isHardened": {"value": false, "provenance": "declared"},
                                "implementsCSRFToken": {"value": true, "provenance": "declared"}},
                   "responses": [
                     {"threat": "HA01", "response": "accepted", "reason": "moves in April", "owner": "Ann",
                      "until": "2027-03-31"},
                     {"threat": "OT01", "response": "mitigated", "reason": "tokens"}]}]}
                """;
    }

    @Test
    void takesTheOptionsOfTheProgramOnEitherSide() {
        String expected = Cli.answer("findings", "--catalogs", "core", "--exclude", "AA01,IN04", Cli.COMMENTS);

        assertThat(expected).contains("10 findings by risk: ").doesNotContain("AA01", "IN04");
        assertThat(Cli.answer("--catalogs", "core", "--exclude", "AA01", "findings", "--exclude", "IN04", Cli.COMMENTS))
                .isEqualTo(expected);
        assertThat(Cli.answer("--catalogs=core", Cli.COMMENTS, "findings", "--exclude=AA01", "--exclude=IN04"))
                .isEqualTo(expected);
        assertThat(Cli.answer("findings", Cli.COMMENTS, "--exclude", "AA01,IN04", "--catalogs", "core"))
                .isEqualTo(expected);
    }

    @Test
    void tellsPeopleTheTwentyWorstAndHowManyThereAre() {
        String usual = Cli.answer("findings", Cli.COMMENTS);
        String all = Cli.answer("findings", "--top", "all", Cli.COMMENTS);

        assertThat(usual)
                .containsPattern("\n[0-9]+ more are not shown; --top all shows them\n[0-9]+ findings by risk: ");
        assertThat(rows(usual)).hasSize(20);
        assertThat(all).doesNotContain("not shown");
        assertThat(rows(all)).containsAll(rows(usual)).hasSizeGreaterThan(40);
        assertThat(rows(Cli.answer("findings", "--top", "3", Cli.COMMENTS))).hasSize(3);
        assertThat(Cli.mistake("findings", "--top", "few", Cli.COMMENTS))
                .isEqualTo("threatdoc: --top \"few\" is neither a number nor all\n");
    }

    @Test
    void tellsProgramsAllUnlessTheyAskForLess() throws IOException {
        JsonNode all = JSON.readTree(Cli.answer("findings", "--format", "json", Cli.COMMENTS));
        assertThat(all).hasSizeGreaterThan(80);
        assertThat(JSON.readTree(Cli.answer("findings", "--format", "json", "--top", "4", Cli.COMMENTS)))
                .hasSize(4);
        assertThat(JSON.readTree(Cli.answer("findings", "--format", "json", "--element", "Web Server", Cli.COMMENTS)))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.get("element").asText()).isEqualTo("Web Server"));
        assertThat(JSON.readTree(Cli.answer("findings", "--format", "json", "--certain", Cli.COMMENTS)))
                .allSatisfy(f -> assertThat(f.get("certainty").asText()).isEqualTo("CERTAIN"));
    }

    @Test
    void saysWhatANameThatThereIsNotMayHaveMeant() {
        assertThat(Cli.mistake("findings", "--element", "Web Servr", Cli.COMMENTS))
                .contains("Web Server");
        assertThat(Cli.mistake("findings", "--weakness", "sql-concat", Cli.COMMENTS))
                .contains("is no kind of weakness");
        assertThat(Cli.mistake("findings", "--min-risk", "worst", Cli.COMMENTS)).contains("is no level");
    }

    private static List<String> rows(String answer) {
        return answer.lines().filter(l -> l.startsWith("  ")).toList();
    }

    @Test
    void keepsHostileNamesOnOneLine(@TempDir Path folder) {
        String model = Cli.file(
                folder,
                "m.json",
                "{\"name\": \"m\", \"elements\": [{\"name\": \"a\\nb\\u001b[31m\\u202e\", \"__class__\": \"Server\"}]}");

        assertThat(Cli.answer("findings", "--catalogs", "core", model))
                .startsWith("Server \"a\\u000ab\\u001b[31m\\u202e\"");
    }
}
