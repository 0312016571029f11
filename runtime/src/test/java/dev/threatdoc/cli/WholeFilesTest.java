package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on disk is the old or the new file, never a part of one. */
final class WholeFilesTest {

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void replacesWhatIsThereAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old and longer");

        WholeFiles.write(Map.of(file, bytes("new"), folder.resolve("b.json"), bytes("b")));

        assertThat(file).hasContent("new");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).hasSize(2);
        }
    }

    @Test
    void changesNoneIfOneCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(file, bytes("new"));
        files.put(folder.resolve("no/such/folder/b.json"), bytes("b"));

        assertThatThrownBy(() -> WholeFiles.write(files)).isInstanceOf(IOException.class);

        assertThat(file).hasContent("old");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void followsALinkToTheFileThatIsMeant() throws IOException {
        Path file = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        WholeFiles.write(link, bytes("new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    /** A process of its own writes one of two files over and over, and is killed in the middle of it. */
    @Test
    void keepsTheOldOrTheNewFileWheneverItIsKilled() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("baseline.json"), "a".repeat(2_000_000));
        for (int moment = 0; moment < 5; moment++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xshare:auto",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(writer.getInputStream().read()).isEqualTo('!');
            Thread.sleep(7L * moment);
            writer.destroyForcibly();
            assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();

            String content = Files.readString(file);
            assertThat(content).hasSize(2_000_000);
            assertThat(content.chars().distinct().count()).isEqualTo(1);
        }
    }

    /** Writes until it is killed. */
    static final class Writer {

        private Writer() {}

        /** Writes over the file that is named. */
        public static void main(String[] args) throws IOException {
            System.out.print('!');
            System.out.flush();
            for (char c = 'a'; ; c = c == 'z' ? 'a' : (char) (c + 1)) {
                WholeFiles.write(Path.of(args[0]), bytes(String.valueOf(c).repeat(2_000_000)));
            }
        }
    }
}
