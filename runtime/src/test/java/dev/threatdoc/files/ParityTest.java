package dev.threatdoc.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.threatdoc.model.link.Linked;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Analyzer;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.ThreatSelection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same findings as the tools that Threatdoc takes the place of, over random models that they were run on. */
class ParityTest {

    /** These fire in pytm where no XML parser is used; ours where one is used that accepts DTDs. */
    private static final Set<String> AMENDED = Set.of("INP19", "INP21", "INP22");

    private static final AtomicInteger MODELS = new AtomicInteger();
    private static final AtomicInteger FINDINGS = new AtomicInteger();

    @ParameterizedTest(name = "{0}")
    @MethodSource("core")
    void theCoreCatalogFindsWhatTheOriginalFinds(String name, String model, List<String> expected) {
        assertThat(found(name, model, List.of("core"), Threat::id)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pytm")
    void theOtherCatalogsFindWhatPytmFinds(String name, String model, List<String> expected) {
        assertThat(found(name, model, List.of("capec", "llm"), Threat::pytmCode))
                .isEqualTo(expected);
    }

    @AfterAll
    static void printCount() {
        System.out.printf("Parity: %d models, %d findings, all the same%n", MODELS.get(), FINDINGS.get());
    }

    static Stream<Arguments> core() {
        return models("core");
    }

    static Stream<Arguments> pytm() {
        return models("pytm");
    }

    private static Stream<Arguments> models(String set) {
        ObjectMapper mapper = new ObjectMapper();
        String file = "/parity/" + set + ".jsonl";
        try (InputStream in = ParityTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> arguments(mapper, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arguments arguments(ObjectMapper mapper, String line) {
        try {
            JsonNode both = mapper.readTree(line);
            List<String> expected = new ArrayList<>();
            both.get("expected").forEach(e -> {
                if (!AMENDED.contains(e.get(0).asText())) {
                    expected.add(e.get(0).asText() + " " + e.get(1).asText() + " "
                            + e.get(2).asText());
                }
            });
            Collections.sort(expected);
            return Arguments.of(
                    both.get("model").get("name").asText(), both.get("model").toString(), expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(String name, String model, List<String> catalogs, Function<Threat, String> code) {
        ModelFile file = ModelFiles.read(name + ".json", model, true);
        assertThat(file.problems()).isEmpty();
        Linked linked = Linker.link(file.facts());
        assertThat(linked.problems()).isEmpty();
        ThreatSelection selection = ThreatSelection.of(catalogs, List.of(), List.of());
        assertThat(selection.problems()).isEmpty();
        Analysis analysis = Analyzer.analyze(linked.model().orElseThrow(), selection.threats());
        MODELS.incrementAndGet();
        List<String> found = analysis.findings().stream()
                .filter(f -> !AMENDED.contains(code.apply(f.threat())))
                .map(f -> words(f, code))
                .sorted()
                .toList();
        FINDINGS.addAndGet(found.size());
        return found;
    }

    private static String words(Finding finding, Function<Threat, String> code) {
        return code.apply(finding.threat()) + " " + finding.subject().kind().name() + " "
                + finding.subject().name();
    }
}
