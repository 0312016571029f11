package dev.threatdoc.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.link.Linked;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Analyzer;
import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.ThreatSelection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What tests of this package do again and again. */
public final class Checks {

    private Checks() {}

    /** A test resource as text. */
    public static String resource(String path) {
        try (InputStream in = Checks.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links facts that have no mistakes, and looks for the threats of some bundled catalogs. */
    public static Analysis analyze(Facts facts, List<String> catalogs) {
        Linked linked = Linker.link(facts);
        assertThat(linked.problems()).isEmpty();
        return Analyzer.analyze(
                linked.model().orElseThrow(),
                ThreatSelection.of(catalogs, List.of(), List.of()).threats());
    }

    /** The same with all catalogs. */
    public static Analysis analyze(Facts facts) {
        return analyze(facts, Catalogs.names());
    }
}
