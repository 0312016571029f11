package dev.threatdoc.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a compilation came to. */
public final class Outcome {

    private final List<Said> all;
    private final Path classes;

    Outcome(List<Said> all, Path classes) {
        this.all = all;
        this.classes = classes;
    }

    /** Whether the compiler says that it worked. */
    public boolean isSuccess() {
        return all.get(0).kind().equals("SUCCESS");
    }

    /** All diagnostics, in their order. */
    public List<Said> said() {
        return all.subList(1, all.size());
    }

    /** Our diagnostics, in their order, but for {@link #aboutBodies}. */
    public List<Said> ours() {
        return said().stream().filter(s -> s.isOurs() && !isAboutBodies(s)).toList();
    }

    /** What is said of bodies that could not be read. */
    public List<Said> aboutBodies() {
        return said().stream().filter(Outcome::isAboutBodies).toList();
    }

    private static boolean isAboutBodies(Said said) {
        return said.kind().equals("NOTE") && said.text().contains("bodies of methods");
    }

    /** Our diagnostics in brief, in their order. */
    public List<String> brief() {
        return ours().stream().map(Said::brief).toList();
    }

    /** Diagnostics of others, notes left out. */
    public List<Said> others() {
        return said().stream()
                .filter(s ->
                        !s.isOurs() && !s.kind().equals("NOTE") && !s.kind().equals("OTHER"))
                .toList();
    }

    /** Our files in the class output, by name, but for those of the module's fragment. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = allFiles();
        files.keySet().removeIf(name -> name.startsWith("modules/"));
        return files;
    }

    /** Our files in the class output, by their paths below our folder. */
    public SortedMap<String, String> allFiles() {
        SortedMap<String, String> files = new TreeMap<>();
        Path folder = classes.resolve("META-INF/threatdoc");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.filter(Files::isRegularFile)
                        .forEach(p -> files.put(folder.relativize(p).toString().replace('\\', '/'), read(p)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** One of our files; empty if it is not there. */
    public String file(String name) {
        return files().getOrDefault(name, "");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
