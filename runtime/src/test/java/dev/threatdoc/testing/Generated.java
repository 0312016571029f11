package dev.threatdoc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a file of the sources, or a part of it, with what it is made of, so that nobody keeps a copy by hand.
 *
 * <p>{@code mvn test -Dgolden.update=true} writes it anew; the difference is then reviewed like any other.
 */
public final class Generated {

    private Generated() {}

    /**
     * Fails if the file does not hold that text, to the byte, or is not there; where it is asked to, writes it first.
     */
    public static void check(Path file, String text) {
        check(file, text, Boolean.getBoolean("golden.update"));
    }

    static void check(Path file, String text, boolean isUpdated) {
        try {
            // A checkout on Windows may have other line ends.
            String there = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
            if (isUpdated && !there.equals(text)) {
                Files.writeString(file, text);
                there = text;
            }
            assertThat(there)
                    .as("%s is out of date; \"mvn test -Dgolden.update=true\" writes it anew", file)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
