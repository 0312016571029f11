package dev.threatdoc.cli;

import dev.threatdoc.files.FileTrouble;
import dev.threatdoc.files.InputException;
import dev.threatdoc.files.ModelSource;
import dev.threatdoc.files.ModelText;
import dev.threatdoc.model.vocabulary.NearestName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the text of the model behind a MODEL of the command line. */
final class ModelArgument {

    /** What only a source tree has at its root. */
    private static final List<String> SOURCES = List.of(
            "pom.xml",
            "build.gradle",
            "build.gradle.kts",
            "settings.gradle",
            "settings.gradle.kts",
            "src/main",
            "docker-compose.yml",
            "docker-compose.yaml",
            "compose.yml",
            "compose.yaml");

    private ModelArgument() {}

    /**
     * Reads the models of a folder, a jar or a file: several where several modules were packed together.
     *
     * @param model what the user named
     * @param subcommands the names that the user may have meant instead, where there is no such file
     */
    static List<ModelText> read(String model, List<String> subcommands) throws UserException {
        if (model.equals("-")) {
            return List.of(input());
        }
        if (isSourceTree(TextFile.path(model))) {
            throw UserException.inFile(
                    model, "This is a source tree, not a model; threatdoc scan DIR --output OUT makes one of it");
        }
        if (Files.notExists(TextFile.path(model))) {
            throw UserException.inFile(model, "There is no such file or folder" + advice(model, subcommands));
        }
        try {
            return ModelSource.read(model);
        } catch (InputException e) {
            throw UserException.of(e);
        }
    }

    /** The model that another program pipes in. */
    private static ModelText input() throws UserException {
        try {
            return new ModelText("-", new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw UserException.of("The input cannot be read: " + FileTrouble.reason(e));
        }
    }

    /** Whether a folder holds what is built, but no model. */
    private static boolean isSourceTree(Path folder) {
        return Files.isDirectory(folder)
                && Files.notExists(folder.resolve("model.json"))
                && Stream.of("", "target/classes/", "build/classes/java/main/")
                        .allMatch(f -> Files.notExists(folder.resolve(f + "META-INF/threatdoc")))
                && SOURCES.stream().anyMatch(s -> Files.exists(folder.resolve(s)));
    }

    /** What else may have been meant; what is one plain word looks like a subcommand. */
    private static String advice(String model, List<String> subcommands) {
        return NearestName.of(model, subcommands)
                .map(s -> "; did you mean the subcommand " + s + "?")
                .orElse(
                        model.matches("[a-z-]+")
                                ? ", and no such subcommand either: there is " + String.join(", ", subcommands)
                                : "");
    }
}
