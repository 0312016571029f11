package dev.threatdoc.discover.scan;

import dev.threatdoc.discover.Recognisers;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.link.Linker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A source tree of a test's own invention, and what a scan makes of it. */
final class SmallSystem {

    private static final String BOOT = "@org.springframework.boot.autoconfigure.SpringBootApplication\n";

    private final Path folder;

    private SmallSystem(Path folder) {
        this.folder = folder;
    }

    /** An empty tree in a folder. */
    static SmallSystem in(Path folder) {
        return new SmallSystem(folder);
    }

    SmallSystem file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return this;
    }

    /**
     * A Maven module of a Spring Boot application in a folder of that name, which names itself so too.
     *
     * @param dependencies the artifacts that it uses
     * @param code the members of its class, after annotations if there is a line {@code ---} between
     */
    SmallSystem application(String name, String dependencies, String code) throws IOException {
        String[] parts = code.split("\n---\n", 2);
        String annotations = parts.length == 2 ? parts[0] + "\n" : "";
        return pom(name, dependencies)
                .file(name + "/src/main/resources/bootstrap.properties", "spring.application.name=" + name + "\n")
                .file(
                        name + "/src/main/java/App.java",
                        BOOT + annotations + "public class App {\n" + parts[parts.length - 1] + "\n}\n");
    }

    /** A Maven build file in a folder of that name, with these artifacts as dependencies. */
    SmallSystem pom(String name, String dependencies) throws IOException {
        String listed = Arrays.stream(dependencies.split(" "))
                .filter(d -> !d.isEmpty())
                .map(d -> "<dependency><groupId>g</groupId><artifactId>" + d + "</artifactId></dependency>")
                .collect(Collectors.joining());
        return file(
                name + "/pom.xml",
                "<project><artifactId>" + name + "</artifactId><dependencies>" + listed + "</dependencies></project>");
    }

    /** The properties of the application in that folder. */
    SmallSystem properties(String name, String text) throws IOException {
        return file(name + "/src/main/resources/application.properties", text);
    }

    ThreatModel model() throws IOException {
        Scanned scanned = Scan.of(folder, Recognisers.all(SmallSystem.class.getClassLoader()), Progress.SILENT);
        return Linker.link(scanned.facts()).model().orElseThrow();
    }

    /** The weaknesses, each as {@code element: kind file:line summary | statement}. */
    List<String> weaknesses() throws IOException {
        return Weaknesses.in(folder);
    }

    /** The names of all elements but the user. */
    List<String> elements() throws IOException {
        return model().elements().stream()
                .map(Element::name)
                .filter(n -> !n.equals("User"))
                .toList();
    }

    /** The flows, each as {@code source -> sink}, without those of the user. */
    List<String> flows() throws IOException {
        ThreatModel model = model();
        Map<String, String> names =
                model.elements().stream().collect(Collectors.toMap(Element::id, Element::name, (a, b) -> a));
        return model.flows().stream()
                .map(f -> names.get(f.source()) + " -> " + names.get(f.sink()))
                .filter(f -> !f.startsWith("User -> "))
                .toList();
    }
}
