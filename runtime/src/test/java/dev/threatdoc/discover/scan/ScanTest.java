package dev.threatdoc.discover.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.Recognisers;
import dev.threatdoc.files.Code2DfdWriter;
import dev.threatdoc.files.ModelFiles;
import dev.threatdoc.files.ModelJsonWriter;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.testing.Golden;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Analyzer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScanTest {

    private static final Path SHOP = Path.of("src", "test", "resources", "systems", "shop");

    @TempDir
    private Path folder;

    private static Scanned scan(Path folder) throws IOException {
        return Scan.of(folder, Recognisers.all(ScanTest.class.getClassLoader()), Progress.SILENT);
    }

    private static ThreatModel model(Facts facts) {
        return Linker.link(facts).model().orElseThrow();
    }

    private static List<String> flows(ThreatModel model) {
        var names = model.elements().stream().collect(Collectors.toMap(e -> e.id(), e -> e.name()));
        return model.flows().stream()
                .map((Dataflow f) -> names.get(f.source()) + " -> " + names.get(f.sink()) + " "
                        + f.attributes().text(PropertyNames.PROTOCOL))
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @Test
    void makesOneSystemOfModulesContainersAndSharedConfiguration() throws IOException {
        Scanned scanned = scan(SHOP);
        ThreatModel model = model(scanned.facts());

        assertThat(scanned.problems()).isEmpty();
        assertThat(flows(model))
                .containsExactlyInAnyOrder(
                        "User -> web HTTP",
                        "web -> gateway HTTP",
                        "gateway -> orders HTTP",
                        "config -> gateway HTTP",
                        "config -> orders HTTP",
                        "config -> stock HTTP",
                        "orders -> orders-db JDBC",
                        "orders -> rabbit AMQP",
                        "rabbit -> stock AMQP",
                        "orders -> stock HTTP",
                        "orders -> rates.example.com HTTPS");
    }

    @Test
    void givesTheModelThatWasLookedAt() throws IOException {
        Analysis analysis = Analyzer.analyze(model(scan(SHOP).facts()), List.of());

        Golden.check(ScanTest.class, "shop.json", ModelJsonWriter.write(analysis));
        Golden.check(ScanTest.class, "shop.code2dfd.json", Code2DfdWriter.write(analysis.model()));
    }

    @Test
    void writesNoSecretIntoAnything() throws IOException {
        Analysis analysis = Analyzer.analyze(model(scan(SHOP).facts()), List.of());

        assertThat(ModelJsonWriter.write(analysis))
                .contains("plain-text-credentials")
                .doesNotContain("carrot")
                .doesNotContain("tulip");
    }

    @Test
    void readsItsTagsBackFromTheModel() throws IOException {
        ThreatModel model = model(scan(SHOP).facts());
        Facts again = ModelFiles.read("model.json", ModelJsonWriter.write(Analyzer.analyze(model, List.of())), true)
                .facts();

        assertThat(model(again).elements())
                .extracting(e -> e.attributes().tags())
                .isEqualTo(model.elements().stream()
                        .map(e -> e.attributes().tags())
                        .toList());
    }

    @Test
    void makesNoProgramOfALibraryThatNobodyStarts() throws IOException {
        write(
                "core/src/main/java/a/A.java",
                "package a; public class A { org.slf4j.Logger log; void a() { log.info(\"x\"); } }");

        assertThat(scan(folder).programs()).isZero();
        assertThat(scan(folder).facts().elements()).isEmpty();

        write(
                "core/src/main/java/a/B.java",
                "package a; @org.springframework.web.bind.annotation.RestController class B {"
                        + " @org.springframework.web.bind.annotation.GetMapping(\"/b\") int b() { return 1; } }");

        ThreatModel model = model(scan(folder).facts());
        assertThat(ModelGraph.of(model).subjects()).isNotEmpty();
        assertThat(scan(folder).programs()).isOne();
    }

    @Test
    void givesTheCodeOfAUsedModuleToThoseWhoUseIt() throws IOException {
        String boot = "import org.springframework.boot.autoconfigure.SpringBootApplication;"
                + " @SpringBootApplication class App { Client client; }";
        write(
                "app/pom.xml",
                "<project><artifactId>app</artifactId><dependencies><dependency><groupId>g</groupId>"
                        + "<artifactId>lib</artifactId></dependency></dependencies></project>");
        write("app/src/main/java/App.java", boot);
        write("lib/pom.xml", "<project><artifactId>lib</artifactId></project>");
        write(
                "lib/src/main/java/Client.java",
                "class Client { org.springframework.web.client.RestTemplate rest;"
                        + " void a() { rest.getForObject(\"https://api.example.com/x\", null); } }");

        assertThat(flows(model(scan(folder).facts()))).containsExactly("app -> api.example.com HTTPS");
    }

    @Test
    void saysWhichFilesItCouldNotReadAndGoesOn() throws IOException {
        write("src/main/java/A.java", "class A { static void main(String[] args) {} ");
        write("src/main/resources/application.yml", "a: [\n");
        write("docker-compose.yml", "services: {a: {image: x}, b: *nothing}");

        assertThat(scan(folder).problems())
                .extracting(p -> p.place().file())
                .containsExactlyInAnyOrder(
                        "src/main/java/A.java", "src/main/resources/application.yml", "docker-compose.yml");
    }

    @Test
    void findsNothingInAFolderOfOtherThings() throws IOException {
        write("readme.md", "nothing to see");

        assertThat(scan(folder).programs()).isZero();
    }
}
