package dev.threatdoc.processor.position;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds source files by what ECJ calls them: a path as it was given to the batch compiler, or in an IDE
 * {@code /PROJECT/src/main/java/p/C.java}, where the folder of the project has any name and holds the class output.
 *
 * @param output a path in the class output; null where it is not in the default file system
 */
record EcjFiles(@Nullable Path output) {

    /** Those of a compilation. */
    static EcjFiles of(Filer filer) {
        try {
            return new EcjFiles(Path.of(
                    filer.getResource(StandardLocation.CLASS_OUTPUT, "", "a").toUri()));
        } catch (IOException | RuntimeException e) {
            // Filers throw what they like: no such location, no such file system, no file of the default one.
            return new EcjFiles(null);
        }
    }

    /** The file of that name; nothing if there is none. */
    Optional<Path> find(String name) {
        try {
            Path plain = Path.of(name);
            if (Files.isRegularFile(plain)) {
                return Optional.of(plain);
            }
            return plain.getNameCount() > 1 ? inProject(plain.subpath(1, plain.getNameCount())) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What the file of that name says; nothing if there is none, or if nobody may read it. */
    Optional<String> text(String name) {
        return find(name).flatMap(file -> {
            try {
                return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    private Optional<Path> inProject(Path path) {
        for (Path folder = output; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(path);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
