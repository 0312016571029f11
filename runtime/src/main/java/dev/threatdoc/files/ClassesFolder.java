package dev.threatdoc.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of compiled classes, or one that a scan has written to. */
final class ClassesFolder {

    /** Where builds put their classes, for those who name the project instead. */
    private static final List<String> BUILD_OUTPUTS = List.of("target/classes", "build/classes/java/main", "bin");

    private static final String KIND = "folder";

    /** Where a scan puts the model, in the folder that it writes to. */
    private static final String WRITTEN = "model.json";

    private ClassesFolder() {}

    /** The models that the processor or a scan left in a folder. */
    static List<ModelText> read(String model, Path folder) throws InputException {
        boolean isCompiled = Files.isDirectory(folder.resolve(ModuleFragment.FOLDER));
        Path written = folder.resolve(WRITTEN);
        if (!isCompiled && Files.isRegularFile(written)) {
            return List.of(new ModelText(written.toString(), InputFile.read(written.toString(), "model")));
        }
        if (!isCompiled) {
            throw ModelSource.none(model, KIND, advice(folder));
        }
        return ModelSource.packed(model, KIND, folder, () -> advice(folder));
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
