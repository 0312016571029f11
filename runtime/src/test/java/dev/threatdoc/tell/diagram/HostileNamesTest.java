package dev.threatdoc.tell.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.testing.Hostile;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a name is, it is shown as a name. */
final class HostileNamesTest {

    private static final DiagramOptions OPTIONS = new DiagramOptions(Set.of(), true);

    static Stream<String> names() {
        return Hostile.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isALabelInDot(String name) {
        DotGraph graph = DotGraph.read(DotDiagram.render(analysis(name), OPTIONS));

        assertThat(graph.nodes).hasSize(3);
        assertThat(graph.edges).hasSize(2);
        assertThat(graph.clusters).hasSize(2);
        assertThat(graph.nodes.values()).anySatisfy(l -> assertThat(squeeze(l)).contains(squeeze(shown(name)) + "1["));
        assertThat(graph.edges).anySatisfy(l -> assertThat(squeeze(l)).contains("(1)" + squeeze(shown(name))));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Needs(Tool.FONTS)
    void isALabelInPlantUml(String name) {
        String words = PlantUml.words(PlantUmlDiagram.render(analysis(name), OPTIONS), "(2 entities)");

        assertThat(words).contains(squeeze(shown(name)) + "1[server]", "(1)" + squeeze(shown(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Needs(Tool.FONTS)
    void isALabelInTheSequenceDiagram(String name) {
        String words = PlantUml.words(SequenceDiagram.render(analysis(name), OPTIONS), "(2 participants)");

        assertThat(words).contains(squeeze(shown(name)) + "1", "(1)" + squeeze(shown(name)));
    }

    @Test
    @Needs(Tool.GRAPHVIZ)
    void goesThroughGraphviz(@TempDir Path folder) throws IOException, InterruptedException {
        Path dot = Machine.HERE.program("dot").orElseThrow();
        List<String> command = new ArrayList<>(List.of(dot.toString(), "-Tplain"));
        for (int i = 0; i < Hostile.NAMES.size(); i++) {
            Path file = folder.resolve(i + ".dot");
            Files.writeString(file, DotDiagram.render(analysis(Hostile.NAMES.get(i)), OPTIONS), StandardCharsets.UTF_8);
            command.add(file.toString());
        }
        Path out = folder.resolve("out");
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(errors)).isEmpty();
        assertThat(process.exitValue()).isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.stream().filter(l -> l.startsWith("node "))).hasSize(3 * Hostile.NAMES.size());
        assertThat(lines.stream().filter(l -> l.startsWith("edge "))).hasSize(2 * Hostile.NAMES.size());
    }

    private static Analysis analysis(String name) {
        return Threats.none(SmallSystem.named(name));
    }

    /** What can be shown of a name, told in another way than the code under test does it. */
    private static String shown(String name) {
        String wellFormed = new String(
                name.replaceAll(
                                "(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])",
                                "\uFFFD")
                        .getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
        return wellFormed.replaceAll("[\\p{Cc}\\u202A-\\u202E]", " ").replaceAll("[\\uFFFE\\uFFFF]", "\uFFFD");
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
