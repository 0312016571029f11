package dev.threatdoc.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar of compiled classes. Only the model is read of it, and no more of that than a model may have. */
final class JarFileModel {

    /** The roots of the classes: a plain jar, one of Spring Boot, a web application. */
    private static final List<String> ROOTS = List.of("", "BOOT-INF/classes/", "WEB-INF/classes/");

    private JarFileModel() {}

    /** The model that the processor left among the classes of a jar. */
    static ModelText read(String model, Path path) throws InputException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            Optional<ZipEntry> entry = ROOTS.stream()
                    .map(root -> jar.getEntry(root + ModelSource.ENTRY))
                    .filter(Objects::nonNull)
                    .findFirst();
            if (entry.isEmpty()) {
                throw new InputException(
                        model, "The jar holds no " + ModelSource.ENTRY + "; " + ModelSource.COMPILE_FIRST);
            }
            return text(jar, entry.get(), model + "!/" + entry.get().getName());
        } catch (IOException e) {
            throw new InputException(model, "The jar cannot be read: " + FileTrouble.reason(e));
        }
    }

    private static ModelText text(ZipFile jar, ZipEntry entry, String name) throws InputException {
        try (InputStream in = jar.getInputStream(entry)) {
            return new ModelText(name, InputFile.text(in));
        } catch (IOException e) {
            throw new InputException(name, "The model cannot be read: " + FileTrouble.reason(e));
        }
    }
}
