package dev.threatdoc.cli;

import dev.threatdoc.model.vocabulary.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Finds the text of the model behind each MODEL of the command line. */
final class ModelSource {

    /** Where the processor leaves the model, below the root of the classes. */
    static final String ENTRY = "META-INF/threatdoc/model.json";

    /** What to tell people who have classes, but no model among them. */
    static final String COMPILE_FIRST = "compile it with the Threatdoc processor first";

    private ModelSource() {}

    /**
     * Reads the model of a folder, a jar or a file.
     *
     * @param model what the user named
     * @param subcommands the names that the user may have meant instead, where there is no such file
     */
    static ModelText read(String model, List<String> subcommands) throws UserException {
        Path path = TextFile.path(model);
        if (Files.isDirectory(path)) {
            return ClassesFolder.read(model, path);
        }
        if (Files.notExists(path)) {
            throw UserException.inFile(model, "There is no such file or folder" + advice(model, subcommands));
        }
        return isJar(model, path)
                ? JarFileModel.read(model, path)
                : new ModelText(model, TextFile.read(model, "model"));
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

    private static boolean isJar(String model, Path path) throws UserException {
        if (model.toLowerCase(Locale.ROOT).matches(".*\\.(jar|war|zip)")) {
            return true;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        } catch (IOException e) {
            throw UserException.inFile(model, "The model cannot be read: " + FileTrouble.reason(e));
        }
    }
}
