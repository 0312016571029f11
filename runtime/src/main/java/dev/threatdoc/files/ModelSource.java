package dev.threatdoc.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.function.Supplier;
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
                ? packed(model, "jar", path, () -> COMPILE_FIRST)
                : List.of(new ModelText(model, InputFile.read(model, "model")));
    }

    /**
     * The models that the processor left among classes, if they say all that the classes say.
     *
     * @param kind what it is that was packed: a folder or a jar, of which only models are read, and no more of each
     *     than a model may have
     * @param advice what to do where there is none
     */
    static List<ModelText> packed(String model, String kind, Path path, Supplier<String> advice) throws InputException {
        try {
            PackedModules packed = PackedModules.of(path);
            List<ModelText> models = packed.models();
            if (models.isEmpty()) {
                throw none(model, kind, advice.get());
            }
            complete(model, kind, packed.left());
            return models;
        } catch (PackedModules.UnreadableModel e) {
            throw e.mistake();
        } catch (IOException e) {
            throw new InputException(model, "The " + kind + " cannot be read: " + FileTrouble.reason(e));
        }
    }

    /** That there is no model among the classes. */
    static InputException none(String model, String kind, String advice) {
        return new InputException(model, "The " + kind + " holds no " + ENTRY + "; " + advice);
    }

    private static void complete(String model, String kind, SortedSet<String> left) throws InputException {
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
