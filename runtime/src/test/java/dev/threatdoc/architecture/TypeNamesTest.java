package dev.threatdoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name means one thing, wherever it is read. */
final class TypeNamesTest {

    private static final Path ANNOTATIONS = Path.of("../annotations/src/main/java");
    private static final Path RUNTIME = Path.of("src/main/java");
    private static final Path PROCESSOR = Path.of("../processor/src/main/java");

    /** The packages of what annotations declare, which goes by the annotations' names. */
    private static final Set<String> NAMESAKES = Set.of("dev.threatdoc.model", "dev.threatdoc.model.vocabulary");

    @Test
    void meansOneThing() throws IOException {
        Map<String, List<String>> packages = new TreeMap<>();
        for (Path root : List.of(RUNTIME, PROCESSOR)) {
            types(root)
                    .forEach((name, all) -> packages.computeIfAbsent(name, k -> new ArrayList<>())
                            .addAll(all));
        }
        types(ANNOTATIONS)
                .forEach((name, all) -> packages.computeIfPresent(
                        name, (n, others) -> NAMESAKES.containsAll(others) ? others : joined(others, all)));
        packages.values().removeIf(all -> all.size() == 1);

        assertThat(packages).as("simple names of several types").isEmpty();
    }

    private static Map<String, List<String>> types(Path root) throws IOException {
        Map<String, List<String>> types = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.toString().endsWith("-info.java"))
                    .forEach(f -> types.computeIfAbsent(
                                    f.getFileName().toString().replace(".java", ""), k -> new ArrayList<>())
                            .add(root.relativize(f.getParent()).toString().replaceAll("[/\\\\]", ".")));
        }
        assertThat(types).isNotEmpty();
        return types;
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
