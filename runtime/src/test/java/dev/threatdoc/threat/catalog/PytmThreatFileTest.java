package dev.threatdoc.threat.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** pytm's own threat file, which is not ours to ship: {@code mvn test -Dpytm.threats=FILE} looks at a copy. */
@EnabledIfSystemProperty(
        named = "pytm.threats",
        matches = ".+",
        disabledReason = "pytm's own threat file: needs a copy of it, as -Dpytm.threats=FILE")
class PytmThreatFileTest {

    @Test
    void loadsCompletely() throws IOException {
        Catalog catalog = ThreatReader.read("threats.json", "threats.json", text());

        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.threats()).hasSize(113);
    }

    @Test
    void clashesWithTheCoreCatalogOnly() throws IOException {
        ThreatFile file = new ThreatFile("threats.json", text());

        assertThat(ThreatSelection.of(List.of("capec", "llm"), List.of(file), List.of())
                        .problems())
                .allSatisfy(p -> assertThat(p.message()).contains("LLM0"));
        assertThat(ThreatSelection.of(List.of("capec"), List.of(file), List.of())
                        .problems())
                .isEmpty();
    }

    private static String text() throws IOException {
        return Files.readString(Path.of(System.getProperty("pytm.threats")));
    }
}
