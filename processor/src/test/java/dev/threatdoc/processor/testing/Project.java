package dev.threatdoc.processor.testing;

import dev.threatdoc.annotation.Server;
import dev.threatdoc.processor.ThreatdocProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Some sources in a folder of their own, and a class output beside them. */
public final class Project {

    /** A catalog of rules that are easy to foresee. */
    public static final String RULES = """
            [
              {"id": "T1", "title": "Server not hardened", "targets": "Server", "severity": "high",
               "condition": "target.controls.isHardened is False",
               "mitigations": "Harden it. Then check it.", "references": ["CWE-16", "CAPEC-1"]},
              {"id": "T2", "title": "Flow in clear", "targets": "Dataflow", "severity": "medium",
               "condition": "target.controls.isEncrypted is False"},
              {"id": "T3", "title": "Store holds logs", "targets": "Datastore", "severity": "low",
               "condition": "target.storesLogData is True"}
            ]
            """;

    /** What stands for the class output in what the compiler says. */
    public static final String CLASSES = "CLASSES";

    private final Path folder;
    private final Path sources;
    private Path classes;
    private final Map<String, String> files = new TreeMap<>();
    private final List<String> options = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    private final List<String> processors = new ArrayList<>(List.of(ThreatdocProcessor.class.getName()));

    /** An empty project in a folder. */
    public Project(Path folder) {
        this.folder = folder;
        this.sources = folder.resolve("src");
        this.classes = folder.resolve("classes");
        this.classPath.add(annotations());
        write(folder.resolve("rules.json"), RULES);
        option("threatdoc.catalogs", "none");
        // Said one by one, so that a test sees each.
        option("threatdoc.questions", "element");
        option("threatdoc.threats", folder.resolve("rules.json").toString());
    }

    /** Where Threatdoc's annotations are. */
    public static Path annotations() {
        try {
            return Path.of(Server.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a source file, or changes one. */
    public Project file(String path, String text) {
        files.put(path, text);
        write(sources.resolve(path), text);
        return this;
    }

    /** Adds a source file whose name follows from its text: the first type in it, in its package. */
    public Project source(String text) {
        String flat = text.replaceAll("(?s)/\\*.*?\\*/", "");
        String packageName = flat.contains("package ") ? flat.replaceAll("(?s).*?package ([\\w.]+);.*", "$1") : "";
        String type = flat.replaceAll("(?s).*?\\b(?:class|interface|record|enum) (\\w+).*", "$1");
        if (!flat.matches("(?s).*\\b(?:class|interface|record|enum) \\w+.*")) {
            type = flat.contains("module ") ? "module-info" : "package-info";
        }
        return file((packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + type + ".java", text);
    }

    /** The source files, in the order of their names. */
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    /** Takes a source file away. */
    public Project remove(String path) {
        files.remove(path);
        try {
            Files.delete(sources.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the rules that are looked for. */
    public Project rules(String text) {
        write(folder.resolve("rules.json"), text);
        return this;
    }

    /** Sets an option of a processor; the key without {@code -A}. */
    public Project option(String key, String value) {
        options.removeIf(o -> o.startsWith("-A" + key + "="));
        options.add("-A" + key + "=" + value);
        return this;
    }

    /** Adds something to the command line. */
    public Project argument(String... arguments) {
        options.addAll(List.of(arguments));
        return this;
    }

    /** Adds a folder or a jar to the class path. */
    public Project classPath(Path path) {
        classPath.add(path);
        return this;
    }

    /** Adds a processor before ours. */
    public Project processor(Class<?> type) {
        processors.add(0, type.getName());
        return this;
    }

    /** Leaves our processor out. */
    public Project withoutThreatdoc() {
        processors.remove(ThreatdocProcessor.class.getName());
        return this;
    }

    /** Compiles all files, in the order of their names. */
    public Outcome compile(Compilers compiler) {
        return compile(compiler, new ArrayList<>(files.keySet()));
    }

    /** Compiles all files, in an order of its own. */
    public Outcome compileShuffled(Compilers compiler, long seed) {
        List<String> order = new ArrayList<>(files.keySet());
        Collections.shuffle(order, new java.util.Random(seed));
        return compile(compiler, order);
    }

    /** Compiles some files; what was compiled before is there as class files. */
    public Outcome compile(Compilers compiler, List<String> some) {
        List<String> all = new ArrayList<>(List.of("-d", classes.toString(), "-s", classes.toString()));
        if (!options.contains("--release")) {
            all.addAll(List.of("--release", "17"));
        }
        if (!options.contains("--module-path")) {
            List<Path> path = new ArrayList<>(classPath);
            path.add(classes);
            all.add("-classpath");
            all.add(path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        }
        all.addAll(options);
        try {
            Files.createDirectories(classes);
            List<Said> said = compiler.run(new Job(sources, some, all, processors), folder);
            return new Outcome(said.stream().map(this::withoutFolder).toList(), classes);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same wherever the project lies. */
    private Said withoutFolder(Said said) {
        return new Said(
                said.kind(),
                said.file(),
                said.line(),
                said.column(),
                said.text().replace(classes.toString().replace('\\', '/'), CLASSES));
    }

    /** Has the classes go elsewhere. */
    public Project to(Path folder) {
        classes = folder;
        return this;
    }

    /** The folder of the sources. */
    public Path sources() {
        return sources;
    }

    /** The class output. */
    public Path classes() {
        return classes;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
