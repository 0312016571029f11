package dev.threatdoc.model.vocabulary;

import dev.threatdoc.testing.Generated;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The constants are those of the specifications. */
class PropertyNamesTest {

    private static final Path FILE =
            Path.of("src", "main", "java", "dev", "threatdoc", "model", "vocabulary", "PropertyNames.java");

    @Test
    void hasAConstantForEveryPropertyAndControl() {
        Generated.check(FILE, PropertyNamesSource.of(Kinds.all(), Controls.all()));
    }
}
