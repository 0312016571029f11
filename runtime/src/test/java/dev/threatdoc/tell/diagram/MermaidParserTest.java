package dev.threatdoc.tell.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threatdoc.testing.CommentsSystem;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.testing.RandomSystem;
import dev.threatdoc.testing.SmallSystem;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.testing.tool.Machine;
import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.testing.tool.Tool;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we write is Mermaid, says Mermaid's own parser. It is fetched from npm once, into the build folder. */
@Needs(Tool.NODE)
final class MermaidParserTest {

    private static final Path HOME = Path.of("target", "mermaid");
    private static final List<String> PACKAGES = List.of("mermaid@11.17.2", "jsdom@24.1.3");
    private static final DiagramOptions COLOURED = new DiagramOptions(Set.of(), true);

    @TempDir
    private Path folder;

    @Test
    void understandsOurTexts() throws Exception {
        install();
        List<String> files = new ArrayList<>();
        add(files, "comments", Threats.none(CommentsSystem.model()));
        add(files, "large", RandomSystem.of(5, 60, 110, 6, 3));
        addOverview(files, RandomSystem.of(7, 130, 200, 12, 3));
        for (int i = 0; i < Hostile.NAMES.size(); i++) {
            add(files, "hostile" + i, Threats.none(SmallSystem.named(Hostile.NAMES.get(i))));
        }
        List<String> command = new ArrayList<>(List.of(program("node"), "check.mjs"));
        command.addAll(files);

        String said = run(command, 120);

        assertThat(said.lines())
                .hasSize(files.size())
                .allMatch(l -> l.endsWith(".dfd.mmd flowchart-v2") || l.endsWith(".seq.mmd sequence"));
    }

    private void addOverview(List<String> files, Analysis analysis) throws IOException {
        Path file = folder.resolve("overview.dfd.mmd");
        String drawing = MermaidDiagram.overview(analysis, COLOURED);
        assertThat(drawing)
                .contains(" elements)")
                .hasSizeLessThan(MermaidDiagram.render(analysis, COLOURED).length());
        Files.writeString(file, drawing);
        files.add(file.toString());
    }

    private void add(List<String> files, String name, Analysis analysis) throws IOException {
        Path dfd = folder.resolve(name + ".dfd.mmd");
        Path seq = folder.resolve(name + ".seq.mmd");
        Files.writeString(dfd, MermaidDiagram.render(analysis, COLOURED));
        Files.writeString(seq, MermaidSequence.render(analysis, COLOURED));
        files.add(dfd.toString());
        files.add(seq.toString());
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        Files.copy(
                Path.of("src", "test", "resources", "mermaid", "check.mjs"),
                HOME.resolve("check.mjs"),
                StandardCopyOption.REPLACE_EXISTING);
        if (Files.notExists(HOME.resolve("node_modules/mermaid/package.json"))) {
            List<String> command = new ArrayList<>(
                    List.of(program("npm"), "install", "--prefix", ".", "--no-audit", "--no-fund", "--ignore-scripts"));
            command.addAll(PACKAGES);
            String said = run(command, 300);
            assumeTrue(
                    Files.exists(HOME.resolve("node_modules/mermaid/package.json")),
                    "Mermaid's parser cannot be fetched from npm: " + said);
        }
    }

    private static String program(String name) {
        return Machine.HERE.program(name).orElseThrow().toString();
    }

    private static String run(List<String> command, int seconds) throws IOException, InterruptedException {
        Path said = HOME.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
