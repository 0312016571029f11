package dev.threatdoc.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of compiled classes, or one that a scan has written to. */
final class ClassesFolder {

    /** Where builds put their classes, for those who name the project instead. */
    private static final List<String> BUILD_OUTPUTS = List.of("target/classes", "build/classes/java/main", "bin");

    /** Where a scan puts the model, in the folder that it writes to. */
    private static final String WRITTEN = "model.json";

    private ClassesFolder() {}

    /** The models that the processor or a scan left in a folder. */
    static List<ModelText> read(String model, Path folder) throws InputException {
        Path written = folder.resolve(WRITTEN);
        boolean isCompiled = Files.isDirectory(folder.resolve(ModuleFragment.FOLDER));
        if (!isCompiled && Files.isRegularFile(written)) {
            return List.of(new ModelText(written.toString(), InputFile.read(written.toString(), "model")));
        }
        if (!isCompiled) {
            throw new InputException(model, "The folder holds no " + ModelSource.ENTRY + "; " + advice(folder));
        }
        try {
            PackedModules packed = PackedModules.of(folder);
            if (packed.models().isEmpty()) {
                throw new InputException(model, "The folder holds no " + ModelSource.ENTRY + "; " + advice(folder));
            }
            return ModelSource.complete(model, "folder", packed);
        } catch (PackedModules.UnreadableModel e) {
            throw e.mistake();
        } catch (IOException e) {
            throw new InputException(model, "The folder cannot be read: " + FileTrouble.reason(e));
        }
    }

    private static String advice(Path folder) {
        return BUILD_OUTPUTS.stream()
                .map(folder::resolve)
                .filter(f -> Files.isRegularFile(f.resolve(ModelSource.ENTRY)))
                .findFirst()
                .map(f -> "did you mean " + f + "?")
                .orElse(ModelSource.COMPILE_FIRST);
    }
}
