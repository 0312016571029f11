package dev.threatdoc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares an output with the file of an earlier run that somebody looked at.
 *
 * <p>The files lie under {@code src/test/resources/golden/<test class>/}; {@code mvn test -Dgolden.update=true}
 * rewrites them, and the difference is then reviewed like any other.
 */
public final class Golden {

    private static final Path ROOT = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Fails if the text is not the golden file of that name, to the byte. */
    public static void check(Class<?> test, String file, String text) {
        Path path = ROOT.resolve(test.getSimpleName()).resolve(file);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, text, StandardCharsets.UTF_8);
            }
            assertThat(path)
                    .as("golden file; \"mvn test -Dgolden.update=true\" writes it")
                    .exists();
            assertThat(text)
                    .as("%s; look at the difference, then \"mvn test -Dgolden.update=true\"", path)
                    .isEqualTo(Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
