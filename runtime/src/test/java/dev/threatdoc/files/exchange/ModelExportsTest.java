package dev.threatdoc.files.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.threatdoc.files.Checks;
import dev.threatdoc.files.RandomFacts;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.read.json.Schemas;
import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.testing.tool.Tool;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Models in the formats of other tools. */
final class ModelExportsTest {

    private static final int MODELS = 50;

    private static ExchangeFormat format(String name) {
        return ExchangeFormats.find(name).orElseThrow();
    }

    /** The document as JSON, whatever it is written in. */
    private static String json(String format, Analysis analysis) {
        String text = Export.text(format(format), analysis);
        if (!format.equals("threagile")) {
            return text;
        }
        Object root = new Load(LoadSettings.builder().build()).loadFromString(text);
        return new ObjectMapper().valueToTree(root).toString();
    }

    private static List<Analysis> systems() {
        List<Analysis> systems = new ArrayList<>();
        systems.add(AnsweredSystem.analysis());
        for (String name : Hostile.NAMES) {
            systems.add(Threats.none(new Sample()
                    .boundary(name, "")
                    .data(name, "isPII=true", "description=" + name)
                    .element(Kinds.SERVER, name, name, List.of(name))
                    .element(Kinds.DATASTORE, name + " ", "", List.of())
                    .flow(name, name, name + " ", "protocol=" + name)
                    .model()));
        }
        for (int seed = 0; seed < MODELS; seed++) {
            systems.add(Checks.analyze(RandomFacts.of(seed)));
        }
        return systems;
    }

    @ParameterizedTest
    @CsvSource({
        "otm, otm-0.2.0.schema.json",
        "threat-dragon, threat-dragon-v2.schema.json",
        "threagile, threagile.schema.json",
        "tm-bom, tm-bom-1.0.2.schema.json"
    })
    @Needs(Tool.SCHEMAS)
    void isValid(String format, String file) {
        Schemas schema = Foreign.schema(file);
        int number = 0;
        for (Analysis system : systems()) {
            assertThat(schema.complaints(json(format, system)))
                    .as("%s, system %s", format, number++)
                    .isEmpty();
        }
        assertThat(schema.complaints("{}")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"otm", "threat-dragon", "threagile", "tm-bom"})
    void isTheSameEachTimeAndHoldsEachName(String format) {
        for (String name : Hostile.NAMES) {
            Analysis system =
                    Threats.none(new Sample().element(Kinds.SERVER, name).model());

            assertThat(json(format, system)).isEqualTo(json(format, system));
        }
    }

    @Test
    void otmKeepsWhatIsSaid() {
        JsonNode otm = Export.json(new Otm(), AnsweredSystem.analysis());

        assertThat(Export.each(otm.get("trustZones")).map(z -> z.get("name").asText()))
                .containsExactly("Company", "Cloud", "Outside of all trust boundaries");
        assertThat(Export.each(otm.get("trustZones"))
                        .filter(z -> z.has("parent"))
                        .map(z -> z.at("/parent/trustZone").asText()))
                .containsExactly("boundary/company");
        JsonNode web = Export.each(otm.get("components"))
                .filter(c -> c.get("name").asText().equals("Web Server"))
                .findFirst()
                .orElseThrow();
        assertThat(web.at("/parent/trustZone").asText()).isEqualTo("boundary/cloud");
        assertThat(web.at("/attributes/controls/isHardened").asBoolean()).isTrue();
        assertThat(web.at("/attributes/properties/OS").asText()).isEqualTo("Linux");
        assertThat(Export.each(web.get("threats"))
                        .map(t ->
                                t.get("threat").asText() + " " + t.get("state").asText()))
                .containsExactly("DE01 assumed", "IN01 exposed", "DS01 accepted");
        assertThat(Export.each(otm.get("assets"))
                        .map(a -> a.at("/risk/confidentiality").asInt()))
                .containsExactly(75);
        assertThat(Export.each(otm.get("dataflows"))
                        .filter(f -> f.at("/attributes").has("responseTo"))
                        .map(f -> f.get("name").asText()))
                .containsExactly("Receipt");
    }

    @Test
    void threatDragonGetsADrawing() {
        JsonNode cells =
                Export.json(new ThreatDragon(), AnsweredSystem.analysis()).at("/detail/diagrams/0/cells");

        assertThat(Export.each(cells).map(c -> c.get("shape").asText()))
                .containsExactly(
                        "trust-boundary-box",
                        "trust-boundary-box",
                        "actor",
                        "process",
                        "store",
                        "flow",
                        "flow",
                        "flow");
        assertThat(Export.each(cells).map(c -> c.get("id").asText())).doesNotHaveDuplicates();
        JsonNode flow = cells.get(5);
        assertThat(Export.each(cells).map(c -> c.get("id").asText()))
                .contains(
                        flow.at("/source/cell").asText(),
                        flow.at("/target/cell").asText());
        JsonNode process = cells.get(3);
        assertThat(process.at("/data/hasOpenThreats").asBoolean()).isTrue();
        assertThat(Export.each(process.at("/data/threats"))
                        .map(t ->
                                t.get("title").asText() + " " + t.get("status").asText()))
                .containsExactly(
                        "DE01 Data Flow Sniffing Open",
                        "IN01 Potential SQL Injection Open",
                        "DS01 Weak Credential Storage Accepted");
    }

    @Test
    void threagileGetsLinksWithWhatComesBack() {
        JsonNode root = Export.read(json("threagile", AnsweredSystem.analysis()));

        assertThat(root.at("/technical_assets/Customer/communication_links/Buy/target")
                        .asText())
                .isEqualTo("web-server");
        assertThat(root.at("/technical_assets/Customer/communication_links/Buy/protocol")
                        .asText())
                .isEqualTo("https");
        assertThat(root.at("/technical_assets/Customer/communication_links/Buy/data_assets_sent/0")
                        .asText())
                .isEqualTo("data-order");
        assertThat(root.at("/technical_assets/Web Server/communication_links").size())
                .isEqualTo(1);
        assertThat(root.at("/trust_boundaries/Company/trust_boundaries_nested/0")
                        .asText())
                .isEqualTo("boundary-cloud");
        assertThat(root.at("/data_assets/Order/confidentiality").asText()).isEqualTo("confidential");
    }

    @Test
    void tmBomRatesRisksAsWeDo() {
        JsonNode bom = Export.json(new TmBom(), AnsweredSystem.analysis());

        assertThat(Export.each(bom.get("risks"))
                        .map(r -> r.get("score").asInt() + " " + r.get("level").asText()))
                .contains("15 high");
        assertThat(Export.each(bom.get("data_sets"))
                        .map(d -> d.at("/data_sensitivity/0").asText()))
                .containsExactly("pii");
        assertThat(Export.each(bom.get("data_flows"))
                        .map(d -> d.at("/source/type").asText()))
                .containsExactly("actor", "component", "component");
        assertThat(Export.each(bom.get("assumptions"))
                        .map(a -> a.get("description").asText()))
                .containsExactly("Disks are encrypted: by the cloud provider");
    }
}
