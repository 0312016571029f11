package dev.threatdoc.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of compiled classes. */
final class ClassesFolder {

    /** Where builds put their classes, for those who name the project instead. */
    private static final List<String> BUILD_OUTPUTS = List.of("target/classes", "build/classes/java/main", "bin");

    private ClassesFolder() {}

    /** The model that the processor left in a folder. */
    static ModelText read(String model, Path folder) throws InputException {
        Path file = folder.resolve(ModelSource.ENTRY);
        if (!Files.isRegularFile(file)) {
            throw new InputException(model, "The folder holds no " + ModelSource.ENTRY + "; " + advice(folder));
        }
        String name = file.toString();
        return new ModelText(name, InputFile.read(name, "model"));
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
