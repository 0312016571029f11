package dev.threatdoc.tell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.threat.catalog.Catalog;
import dev.threatdoc.threat.catalog.Catalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference pages in {@code runtime/docs} are those of the catalogs as they are. */
final class CatalogPageTest {

    private static final Path DOCS = Path.of("docs");

    static List<String> catalogs() {
        return Catalogs.names();
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void isFresh(String name) throws IOException {
        String page = CatalogPage.render(Catalogs.bundled(name).orElseThrow());
        Path file = DOCS.resolve(name + ".md");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(DOCS);
            Files.writeString(file, page);
        }

        assertThat(file)
                .as("\"mvn test -Dgolden.update=true\" writes it anew")
                .exists()
                .content()
                .isEqualTo(page);
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void hasOneAnchorForEachThreat(String name) {
        Catalog catalog = Catalogs.bundled(name).orElseThrow();

        assertThat(catalog.threats()).extracting(CatalogPage::anchor).doesNotHaveDuplicates();
    }

    @Test
    void saysOfAWeaknessHowToMendItAndWhatItBearsOut() {
        assertThat(CatalogPage.render(Catalogs.bundled("code").orElseThrow()))
                .contains("- Fix: PreparedStatement with setString", "- Bears out: IN01, CAPEC-108\n");
        assertThat(CatalogPage.render(Catalogs.bundled("core").orElseThrow())).doesNotContain("- Fix:", "- Bears out:");
    }

    @Test
    void keepsItsAnchors() {
        assertThat(Catalogs.bundled("capec").orElseThrow().threats())
                .extracting(CatalogPage::anchor)
                .contains("capec-10", "capec-60-client", "cwe-798");
    }
}
