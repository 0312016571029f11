package dev.threatdoc.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is generated is written where it is missing, such as the annotation of a new kind, and missed where it is not.
 */
final class GeneratedTest {

    @TempDir
    private Path folder;

    @Test
    void writesAFileThatIsNew() {
        Path file = folder.resolve("Queue.java");

        Generated.check(file, "text", true);

        assertThat(file).hasContent("text");
    }

    @Test
    void saysHowToWriteAFileThatIsMissing() {
        assertThatThrownBy(() -> Generated.check(folder.resolve("Queue.java"), "text", false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("golden.update");
    }
}
