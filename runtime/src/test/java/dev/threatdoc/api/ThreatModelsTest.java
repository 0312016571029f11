package dev.threatdoc.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threatdoc.model.Item;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests find the models of what they test. */
final class ThreatModelsTest {

    private static final String USUAL = "\"applicability\": true";
    private static final String ENTRY = "META-INF/threatdoc/model.json";

    @TempDir
    Path folder;

    private static String model(String name, String settings) {
        return """
                {"format": "threatdoc-model", "version": 1, "name": "%1$s", "settings": {"judging": {%2$s}},
                 "elements": [{"id": "%1$s", "kind": "Server", "name": "%1$s"}]}
                """.formatted(name, settings);
    }

    private Path classes(String text) throws IOException {
        // A space, for such folders come as addresses.
        Path classes = folder.resolve("of a module/classes");
        Files.createDirectories(classes.resolve(ENTRY).getParent());
        Files.writeString(classes.resolve(ENTRY), text);
        return classes;
    }

    private Path jar(String text) throws IOException {
        Path jar = folder.resolve("other module.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry(ENTRY));
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return jar;
    }

    private static Analysis with(Supplier<Analysis> asked, Path... classPath) throws IOException {
        URL[] urls = new URL[classPath.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classPath[i].toUri().toURL();
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            thread.setContextClassLoader(loader);
            return asked.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void inFoldersAndJarsAsOneSystem() throws IOException {
        Analysis both = with(ThreatModels::load, classes(model("Web", USUAL)), jar(model("Orders", USUAL)));

        assertThat(both.model().elements()).extracting(Item::name).containsExactlyInAnyOrder("Web", "Orders");
        assertThat(both.findings()).isNotEmpty();
    }

    @Test
    void judgedAsTheyWereCompiledUnlessToldOtherwise() throws IOException {
        Path classes =
                classes(model("Web", "\"applicability\": true, \"catalogs\": [\"core\"], \"exclude\": [\"HA01\"]"));

        assertThat(with(ThreatModels::load, classes).threats())
                .extracting(t -> t.catalog())
                .containsOnly("core");
        assertThat(with(ThreatModels::load, classes).threats())
                .extracting(t -> t.id())
                .doesNotContain("HA01");
        assertThat(with(() -> ThreatModels.load(Threatdoc.create().catalogs(List.of("llm"))), classes)
                        .threats())
                .extracting(t -> t.catalog())
                .containsOnly("llm");
    }

    @Test
    void notInDifferentWaysAtOnce() throws IOException {
        Path web = classes(model("Web", "\"applicability\": true, \"catalogs\": [\"core\"]"));
        Path orders = jar(model("Orders", "\"applicability\": true, \"catalogs\": [\"llm\"]"));

        assertThatThrownBy(() -> with(ThreatModels::load, web, orders))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different settings");
    }

    @Test
    void noneIsNoAllClear() {
        assertThatThrownBy(() -> with(ThreatModels::load, folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("There is no META-INF/threatdoc/model.json on the class path");
    }

    @Test
    void brokenOnesAreTold() throws IOException {
        Path classes = classes("{\"format\": ");

        assertThatThrownBy(() -> with(ThreatModels::load, classes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("model.json:1:");
    }
}
