package dev.threatdoc.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A jar of compiled classes. Only models are read of it, and no more of each than a model may have. */
final class JarFileModel {

    private JarFileModel() {}

    /** The models that the processor left among the classes of a jar, and of the jars in it. */
    static List<ModelText> read(String model, Path path) throws InputException {
        try {
            PackedModules packed = PackedModules.of(path);
            if (packed.models().isEmpty()) {
                throw new InputException(
                        model, "The jar holds no " + ModelSource.ENTRY + "; " + ModelSource.COMPILE_FIRST);
            }
            return ModelSource.complete(model, "jar", packed);
        } catch (PackedModules.UnreadableModel e) {
            throw e.mistake();
        } catch (IOException e) {
            throw new InputException(model, "The jar cannot be read: " + FileTrouble.reason(e));
        }
    }
}
