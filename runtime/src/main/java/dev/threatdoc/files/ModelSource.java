package dev.threatdoc.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Finds the text of a model where people name a folder of classes, a jar or a file. */
public final class ModelSource {

    /** Where the processor leaves the model, below the root of the classes. */
    static final String ENTRY = "META-INF/threatdoc/model.json";

    /** What to tell people who have classes, but no model among them. */
    static final String COMPILE_FIRST = "compile it with the Threatdoc processor first";

    private ModelSource() {}

    /**
     * Reads the text of a model.
     *
     * @param model what somebody named
     * @throws InputException if there is none, or it cannot be read
     */
    public static ModelText read(String model) throws InputException {
        Path path = InputFile.path(model);
        if (Files.isDirectory(path)) {
            return ClassesFolder.read(model, path);
        }
        if (Files.notExists(path)) {
            throw new InputException(model, "There is no such file or folder");
        }
        return isJar(model, path)
                ? JarFileModel.read(model, path)
                : new ModelText(model, InputFile.read(model, "model"));
    }

    private static boolean isJar(String model, Path path) throws InputException {
        if (model.toLowerCase(Locale.ROOT).matches(".*\\.(jar|war|zip)")) {
            return true;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        } catch (IOException e) {
            throw new InputException(model, "The model cannot be read: " + FileTrouble.reason(e));
        }
    }
}
