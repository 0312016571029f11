package dev.threatdoc.processor.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are found by the names that ECJ has for them, on the command line and in an IDE. */
final class EcjFileNamesTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("clone/src/main/java/p/C.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package p; class C {}");
    }

    @Test
    void byTheirPath() {
        assertThat(new EcjFiles(null).find(file.toString())).contains(file);
    }

    @Test
    void byTheirPlaceInAWorkspaceWhateverTheFolderIsCalled() {
        EcjFiles files = new EcjFiles(folder.resolve("clone/target/classes/a"));

        assertThat(files.find("/Shop/src/main/java/p/C.java")).contains(file);
        assertThat(files.find("/Shop/src/main/java/p/D.java")).isEmpty();
    }

    @Test
    void butNotWithoutAnOutputOrByANameThatIsNoPath() {
        assertThat(new EcjFiles(null).find("/Shop/src/main/java/p/C.java")).isEmpty();
        assertThat(new EcjFiles(folder).find("C\0.java")).isEmpty();
        assertThat(new EcjFiles(folder).find("C.java")).isEmpty();
    }
}
