package dev.threatdoc.threat.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.read.json.Schemas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThreatSchemaTest {

    private static final Schemas SCHEMA = Schemas.published("threats");

    static List<String> catalogs() {
        return Catalogs.names();
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void bundledCatalogsAreValid(String name) throws IOException {
        try (InputStream in = Catalogs.class.getResourceAsStream(name + ".json")) {
            assertThat(SCHEMA.complaints(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @Test
    void theOtherFormsAreValid() {
        assertThat(SCHEMA.complaints("""
                        {"DF1": {"description": "d", "target": "Dataflow", "condition": "True"}}
                        """)).isEmpty();
        assertThat(SCHEMA.complaints("""
                        [{"SID": "DF1", "description": "d", "target": ["Dataflow"], "condition": "True",
                          "Likelihood Of Attack": "", "severity": "Very High"},
                         {"SID": "DF2", "DEPRECATED": true}]
                        """)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() {
        for (String bad : List.of(
                "3",
                "[{\"id\": \"a\"}]",
                "[{\"id\": \"a b\", \"title\": \"t\", \"targets\": \"Server\", \"condition\": \"True\"}]",
                "[{\"id\": \"a\", \"title\": \"t\", \"targets\": \"Sever\", \"condition\": \"True\"}]",
                "[{\"id\": \"a\", \"title\": \"t\", \"targets\": [], \"condition\": \"True\"}]",
                "[{\"id\": \"a\", \"title\": \"t\", \"targets\": \"Server\", \"condition\": \"True\", \"x\": 1}]",
                "[{\"id\": \"a\", \"title\": \"t\", \"targets\": \"Server\", \"condition\": \"True\", \"severity\": \"x\"}]",
                "{\"a\": {\"title\": \"t\", \"targets\": \"Server\", \"condition\": \"True\"}}")) {
            assertThat(SCHEMA.complaints(bad)).as(bad).isNotEmpty();
            assertThat(ThreatReader.read("f", "f", bad).problems()).as(bad).isNotEmpty();
        }
    }

    @Test
    void theSchemaKnowsAllKinds() throws IOException {
        JsonNode kinds = new ObjectMapper().readTree(Schemas.text("threats")).at("/$defs/kind/enum");
        Set<String> expected = new LinkedHashSet<>();
        Kinds.all().stream()
                .filter(k -> k != Kinds.DATA)
                .flatMap(k -> Stream.of(k.name(), k.annotation()))
                .filter(n -> !n.isEmpty())
                .forEach(expected::add);
        Set<String> published = new LinkedHashSet<>();
        kinds.forEach(k -> published.add(k.asText()));

        assertThat(published).isEqualTo(expected);
    }
}
