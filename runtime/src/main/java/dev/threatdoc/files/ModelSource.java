package dev.threatdoc.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Finds the text of a model where people name a folder of classes, a jar or a file. */
public final class ModelSource {

    /** Where the processor leaves the model, below the root of the classes. */
    static final String ENTRY = ModuleFragment.FOLDER + ModuleFragment.MODEL;

    /** What to tell people who have classes, but no model among them. */
    static final String COMPILE_FIRST = "compile it with the Threatdoc processor first";

    private static final int MOST_NAMES = 3;

    private ModelSource() {}

    /**
     * Reads the texts of the models that somebody named at once: several where several modules were packed together.
     *
     * @param model what somebody named
     * @throws InputException if there is none, if it cannot be read, or if classes are there that it leaves out
     */
    public static List<ModelText> read(String model) throws InputException {
        Path path = InputFile.path(model);
        if (Files.isDirectory(path)) {
            return ClassesFolder.read(model, path);
        }
        if (Files.notExists(path)) {
            throw new InputException(model, "There is no such file or folder");
        }
        return isJar(model, path)
                ? JarFileModel.read(model, path)
                : List.of(new ModelText(model, InputFile.read(model, "model")));
    }

    /**
     * The models, if they say all that the classes say.
     *
     * @param kind what it is that was packed
     */
    static List<ModelText> complete(String model, String kind, PackedModules packed) throws InputException {
        SortedSet<String> left = packed.left();
        if (!left.isEmpty()) {
            throw new InputException(
                    model,
                    "The model in this " + kind + " leaves out " + left.size()
                            + (left.size() == 1 ? " annotated class" : " annotated classes") + " of it: "
                            + left.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                            + (left.size() > MOST_NAMES ? " and others" : "")
                            + "; compile all parts with this version of the processor, and let no packing tool drop"
                            + " META-INF/threatdoc/modules");
        }
        return packed.models();
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
