package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.files.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where models are read from. */
final class InputsTest {

    private static final String COMPILE_FIRST = "compile it with the Threatdoc processor first\n";

    @TempDir
    Path folder;

    private static String model() {
        return Cli.answer("--catalogs", "core", "--json", "-", Cli.COMMENTS);
    }

    @Test
    void readsAModelJson() {
        String json = model();

        assertThat(Cli.answer("--catalogs", "core", "--json", "-", Cli.file(folder, "model.json", json)))
                .isEqualTo(json);
    }

    @Test
    void readsAFolderOfClasses() {
        Cli.file(folder, "classes/META-INF/threatdoc/model.json", model());

        assertThat(findings(folder.resolve("classes").toString())).isEqualTo(findings(Cli.COMMENTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BOOT-INF/classes/", "WEB-INF/classes/"})
    void readsAJar(String root) {
        String jar = Cli.jar(folder, "app.jar", root + "META-INF/threatdoc/model.json", model());

        assertThat(findings(jar)).isEqualTo(findings(Cli.COMMENTS));
    }

    @Test
    void readsAJarWhateverItIsCalled() {
        String jar = Cli.jar(folder, "app.bin", "META-INF/threatdoc/model.json", model());

        assertThat(findings(jar)).isEqualTo(findings(Cli.COMMENTS));
    }

    @Test
    void wantsAModelAmongTheClasses() {
        String jar = Cli.jar(folder, "app.jar", "A.class", "x");

        assertThat(Cli.mistake(folder.toString()))
                .isEqualTo("threatdoc: " + folder + ": The folder holds no META-INF/threatdoc/model.json; "
                        + COMPILE_FIRST);
        assertThat(Cli.mistake(jar))
                .isEqualTo("threatdoc: " + jar + ": The jar holds no META-INF/threatdoc/model.json; " + COMPILE_FIRST);
    }

    @Test
    void pointsAtTheClassesOfAProject() {
        Cli.file(folder, "target/classes/META-INF/threatdoc/model.json", model());

        assertThat(Cli.mistake(folder.toString()))
                .isEqualTo("threatdoc: " + folder + ": The folder holds no META-INF/threatdoc/model.json; did you mean "
                        + folder.resolve("target/classes") + "?\n");
    }

    @Test
    void refusesAJarThatIsNone() {
        String garbage = Cli.file(folder, "app.jar", "PK garbage");
        String text = Cli.file(folder, "app.txt", "PK garbage");

        assertThat(Cli.mistake(garbage))
                .isEqualTo("threatdoc: " + garbage
                        + ": The jar cannot be read: it is no jar, or a damaged one (zip END header not found)\n");
        assertThat(Cli.mistake(text))
                .isEqualTo("threatdoc: " + text
                        + ": The jar cannot be read: it is no jar, or a damaged one (zip END header not found)\n");
    }

    @Test
    void refusesAModelThatIsTooLarge() throws IOException {
        Path jar = folder.resolve("bomb.jar");
        byte[] spaces = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("META-INF/threatdoc/model.json"));
            for (int i = 0; i <= InputFile.MAX_BYTES >> 20; i++) {
                zip.write(spaces);
            }
        }

        assertThat(Cli.mistake(jar.toString()))
                .isEqualTo("threatdoc: " + jar
                        + "!/META-INF/threatdoc/model.json: The model cannot be read: it is larger than 256 MiB\n");
    }

    @Test
    void namesTheJarInWhatIsWrongInside() {
        String jar = Cli.jar(folder, "app.jar", "META-INF/threatdoc/model.json", "{\"name\": \"m\", \"elements\": 1}");

        assertThat(Cli.mistake(jar))
                .isEqualTo(
                        "threatdoc: " + jar + "!/META-INF/threatdoc/model.json:1:27: /elements: an array is expected,"
                                + " not the number 1\n");
    }

    @Test
    void refusesWhatIsNoUtf8() throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, "{\"name\": \"Käse\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Cli.mistake(file.toString()))
                .isEqualTo("threatdoc: " + file + ": The model cannot be read: it is no text in UTF-8\n");
    }

    private static String findings(String model) {
        return Cli.answer("findings", "--format", "json", "--catalogs", "core", model);
    }
}
