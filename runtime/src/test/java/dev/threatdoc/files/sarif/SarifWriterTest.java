package dev.threatdoc.files.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.threatdoc.files.Checks;
import dev.threatdoc.files.RandomFacts;
import dev.threatdoc.files.exchange.Foreign;
import dev.threatdoc.files.place.SourceFiles;
import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.Seen;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.json.Schemas;
import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.testing.tool.Tool;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Analyzer;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.ThreatSelection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class SarifWriterTest {

    private static final String SCHEMA = "sarif-schema-2.1.0.json";

    @Provide
    Arbitrary<Facts> models() {
        return RandomFacts.all();
    }

    private static JsonNode run(Analysis analysis) {
        return read(SarifWriter.write(analysis, SourceFiles.asWritten())).at("/runs/0");
    }

    private static JsonNode read(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** A controller with an injection: the value comes in with a request, and the statement is in another class. */
    private static Analysis injection(int line, String member, String statement) {
        CodePlace handler = new CodePlace("shop.Web", "find(String)", "", 0, "", "shop/Web.java", 7);
        CodePlace sink = new CodePlace("shop.Dao", member, "", 0, "", "shop/Dao.java", line);
        Endpoint endpoint = new Endpoint(
                "",
                "HTTP",
                "GET",
                "/owners",
                new Endpoint.Exchange(List.of(), "", "", List.of(), List.of()),
                AccessDecision.of(Endpoint.Access.ANYBODY),
                handler);
        Weakness weakness = Weakness.of(
                WeaknessKinds.SQL_CONCATENATION,
                new Evidence("\"owner\" is put into a query", sink),
                statement,
                "GET /owners?owner=");
        Facts facts = new Sample().element(Kinds.SERVER, "Clinic").facts();
        Remarks remarks =
                Remarks.none().withSeen(new Seen(List.of(weakness), Optional.of(Set.of()), List.of(endpoint)));
        Facts seen = facts.withElements(
                facts.elements().stream().map(e -> e.withRemarks(remarks)).toList());
        return Analyzer.analyze(
                Linker.link(seen).model().orElseThrow(),
                ThreatSelection.of(Catalogs.names(), List.of(), List.of()).threats());
    }

    private static JsonNode injected(Analysis analysis) {
        return each(run(analysis).get("results"))
                .filter(r -> r.get("ruleId").asText().equals("sql-concatenation"))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 40)
    void isWhatTheSchemaAndGitHubTake(@ForAll("models") Facts facts) {
        Analysis analysis = Checks.analyze(facts);
        String text = SarifWriter.write(analysis, SourceFiles.asWritten());
        JsonNode run = read(text).at("/runs/0");

        assertThat(SarifWriter.write(analysis, SourceFiles.asWritten())).isEqualTo(text);
        Set<String> ids = new HashSet<>();
        for (JsonNode rule : run.at("/tool/driver/rules")) {
            assertThat(ids.add(rule.get("id").asText())).isTrue();
            assertThat(rule.get("id").asText()).hasSizeBetween(1, 255);
            assertThat(rule.at("/shortDescription/text").asText()).hasSizeBetween(1, 1024);
            assertThat(rule.at("/fullDescription/text").asText()).hasSizeBetween(1, 1024);
            assertThat(rule.at("/help/text").asText()).isNotBlank();
            assertThat(rule.at("/help/markdown").asText()).isNotBlank();
            assertThat(rule.at("/properties/tags").size()).isBetween(2, 10);
            assertThat(Double.parseDouble(
                            rule.at("/properties/security-severity").asText()))
                    .isBetween(0.1, 10.0);
        }
        assertThat(ids.size()).isLessThanOrEqualTo(25_000);
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode result : run.get("results")) {
            assertThat(run.at("/tool/driver/rules")
                            .get(result.get("ruleIndex").asInt())
                            .get("id")
                            .asText())
                    .isEqualTo(result.get("ruleId").asText());
            assertThat(result.get("locations")).hasSize(1);
            assertThat(result.path("relatedLocations").size()).isLessThanOrEqualTo(100);
            String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri")
                    .asText();
            assertThat(uri).doesNotStartWith("/").doesNotContain("..", "\\", " ");
            assertThat(fingerprints.add(result.at("/partialFingerprints/primaryLocationLineHash")
                            .asText()))
                    .isTrue();
            assertThat(result.get("kind").asText().equals("fail"))
                    .isNotEqualTo(result.get("level").asText().equals("none"));
        }
    }

    @Test
    @Needs(Tool.SCHEMAS)
    void isValid() {
        Schemas schema = Foreign.schema(SCHEMA);

        for (int seed = 0; seed < 30; seed++) {
            Analysis analysis = Checks.analyze(RandomFacts.of(seed));
            assertThat(schema.complaints(SarifWriter.write(analysis, SourceFiles.asWritten())))
                    .as("seed %s", seed)
                    .isEmpty();
        }
        assertThat(schema.complaints(SarifWriter.write(AnsweredSystem.analysis(), SourceFiles.asWritten())))
                .isEmpty();
        Analysis injection = injection(3, "find(String)", "x");
        assertThat(schema.complaints(SarifWriter.write(injection, SourceFiles.asWritten())))
                .isEmpty();
        assertThat(schema.complaints("{\"version\": \"2.1.0\"}")).isNotEmpty();
    }

    @Test
    void tellsTheWayFromTheRequestToTheStatement() {
        JsonNode result = injected(injection(21, "find(String)", "\"SELECT \" + owner"));

        assertThat(result.get("level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText())
                .startsWith("\"owner\" is put into a query: ")
                .contains(" at Server \"Clinic\"");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("shop/Dao.java");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(21);
        assertThat(each(result.at("/codeFlows/0/threadFlows/0/locations"))
                        .map(l -> l.at("/location/physicalLocation/artifactLocation/uri")
                                .asText()))
                .containsExactly("shop/Web.java", "shop/Dao.java");
    }

    @Test
    void knowsAFindingAgainThatHasMovedOrWasFormatted() {
        String first = injected(injection(21, "find(String)", "\"SELECT \" + owner"))
                .at("/partialFingerprints/primaryLocationLineHash")
                .asText();

        assertThat(injected(injection(80, "search(String)", "\"SELECT \"   +owner"))
                        .at("/partialFingerprints/primaryLocationLineHash")
                        .asText())
                .isEqualTo(first);
        assertThat(injected(injection(21, "find(String)", "\"DELETE \" + owner"))
                        .at("/partialFingerprints/primaryLocationLineHash")
                        .asText())
                .isNotEqualTo(first);
    }

    @Test
    void tellsWhatWasDecided() {
        JsonNode results = run(AnsweredSystem.analysis()).get("results");

        assertThat(each(results)
                        .filter(r -> r.has("suppressions"))
                        .map(r -> r.at("/suppressions/0/justification").asText()))
                .containsExactlyInAnyOrder(
                        "accepted: until the move to the vault; owner Ann; ticket SHOP-7; until 2027-01-31",
                        "assumed: Disks are encrypted, by the cloud provider");
        assertThat(each(results).map(r -> r.at("/properties/covers/0/threat").asText()))
                .contains("CAPEC-7");
        assertThat(each(results).map(r -> r.get("ruleId").asText())).doesNotContain("CAPEC-7");
        assertThat(each(results)
                        .filter(r -> r.get("kind").asText().equals("open"))
                        .map(r -> r.at("/message/text").asText()))
                .containsExactly("Data Flow Sniffing at Server \"Web Server\" may apply; settled by isEncrypted");
    }

    @Test
    void placesAFlowWithItsEnds() {
        JsonNode flow = each(run(AnsweredSystem.analysis()).get("results"))
                .filter(r -> r.at("/message/text").asText().contains("Dataflow"))
                .findFirst()
                .orElseThrow();

        assertThat(each(flow.get("relatedLocations"))
                        .map(l -> l.at("/message/text").asText()))
                .containsExactly("sends: Server \"Web Server\"", "receives: Datastore \"Store\"");
    }

    @Test
    void keepsTheWorstFiveThousandAndSaysSo() {
        Sample sample = new Sample();
        for (int i = 0; i < 2600; i++) {
            sample.element(Kinds.SERVER, "Server " + i);
        }
        Analysis whole = Threats.none(sample.model());
        Threat bad = Threats.threat("T1", "Bad", Level.HIGH);
        Threat mild = Threats.threat("T2", "Mild", Level.LOW);
        List<Finding> findings = new ArrayList<>();
        whole.model().elements().forEach(e -> {
            findings.add(Threats.certain(mild, e));
            findings.add(Threats.certain(bad, e));
        });
        JsonNode run = run(new Analysis(whole.graph(), List.of(bad, mild), findings, List.of()));

        assertThat(run.get("results")).hasSize(5000);
        assertThat(each(run.get("results")).filter(r -> r.get("ruleId").asText().equals("T1")))
                .hasSize(2600);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .isEqualTo("200 findings of lower risk are left out: a run has at most 5000 results");
    }

    @Test
    void takesNoNameForALink() {
        Analysis analysis = Threats.none(new Sample()
                .element(Kinds.SERVER, "[x](javascript:alert(1)) \\ \u202eabc")
                .model());
        Threat threat = Threats.threat("T1", "[a](1)", Level.HIGH, "<script> @someone #12 [x](y)");
        JsonNode run = run(new Analysis(
                analysis.graph(),
                List.of(threat),
                List.of(Threats.certain(threat, analysis.model().elements().get(0))),
                List.of()));

        assertThat(run.at("/results/0/message/text").asText())
                .isEqualTo("\\[a\\](1) at Server \"\\[x\\](javascript:alert(1)) \\\\ \\\\u202eabc\"");
        assertThat(run.at("/tool/driver/rules/0/help/markdown").asText())
                .contains("&lt;script&gt;", "\\[x\\](y)")
                .doesNotContain("<script>");
    }
}
