package dev.threatdoc.cli;

import dev.threatdoc.files.InputException;
import dev.threatdoc.files.ModelSource;
import dev.threatdoc.files.ModelText;
import dev.threatdoc.model.vocabulary.NearestName;
import java.nio.file.Files;
import java.util.List;

/** Finds the text of the model behind a MODEL of the command line. */
final class ModelArgument {

    private ModelArgument() {}

    /**
     * Reads the models of a folder, a jar or a file: several where several modules were packed together.
     *
     * @param model what the user named
     * @param subcommands the names that the user may have meant instead, where there is no such file
     */
    static List<ModelText> read(String model, List<String> subcommands) throws UserException {
        if (Files.notExists(TextFile.path(model))) {
            throw UserException.inFile(model, "There is no such file or folder" + advice(model, subcommands));
        }
        try {
            return ModelSource.read(model);
        } catch (InputException e) {
            throw UserException.of(e);
        }
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
