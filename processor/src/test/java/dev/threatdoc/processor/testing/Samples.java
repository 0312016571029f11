package dev.threatdoc.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small applications below {@code src/test/resources/samples}, and what they use of frameworks. */
public final class Samples {

    private static final Path ROOT = Path.of("src", "test", "resources", "samples");

    private Samples() {}

    /** The names of all of them. */
    public static List<String> names() {
        try (Stream<Path> list = Files.list(ROOT)) {
            return list.filter(Files::isDirectory)
                    .map(p -> p.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of one. */
    public static Path folder(String name) {
        return ROOT.resolve(name);
    }

    /**
     * A project that compiles one.
     *
     * @param folder an empty folder to work in
     */
    public static Project project(String name, Path folder) {
        Project project = new Project(folder).classPath(frameworks(folder.resolve("frameworks")));
        texts(ROOT.resolve(name).resolve("src/main/java")).forEach(project::file);
        project.option(
                "threatdoc.resources",
                ROOT.resolve(name).resolve("src/main/resources").toString());
        return project;
    }

    private static Map<String, String> texts(Path root) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path frameworks(Path folder) {
        Project project = new Project(folder).withoutThreatdoc();
        try (Stream<String> lines = Files.lines(ROOT.resolve("frameworks.txt"))) {
            lines.filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split(" ", 3))
                    .forEach(l -> add(project, l[0], l[1], l.length > 2 ? l[2] : ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!project.compile(Compilers.JAVAC).isSuccess()) {
            throw new IllegalStateException("The frameworks of the samples do not compile");
        }
        return project.classes();
    }

    private static void add(Project project, String name, String kind, String body) {
        String raw = name.replaceAll("<.*", "");
        int dot = raw.lastIndexOf('.');
        project.file(
                raw.replace('.', '/') + ".java",
                "package " + raw.substring(0, dot) + ";\npublic " + kind + " " + name.substring(dot + 1) + " { " + body
                        + " }\n");
    }
}
