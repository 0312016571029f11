package dev.threatdoc.annotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The types of this module, as its source folder lists them. */
final class Sources {

    private static final Path ROOT = Path.of("src/main/java");

    private Sources() {}

    /** All source files, the descriptions of package and module included. */
    static List<Path> files() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All annotations, the containers of repeated ones included. */
    static List<Class<?>> annotations() {
        return types().filter(Class::isAnnotation).toList();
    }

    static Stream<Class<?>> types() {
        return files().stream()
                .map(f -> f.getFileName().toString().replace(".java", ""))
                .filter(name -> !name.contains("-"))
                .map(Sources::load);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("dev.threatdoc.annotation." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
