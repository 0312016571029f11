package dev.threatdoc.draw.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threatdoc.files.ModelJsonWriter;
import dev.threatdoc.testing.RandomSystem;
import dev.threatdoc.testing.tool.Machine;
import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.testing.tool.Tool;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same drawings and pages on every Java, with and without fonts; what needs a font says so in one line. */
final class SameBytesTest {

    private static final String SAMPLE = "src/test/resources/templates/sample.json";
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private static Path folder;

    private static Path large;

    /** One that is drawn in parts, by as many threads as there are processors. */
    @BeforeAll
    static void writeLargeSystem() throws IOException {
        large = Files.writeString(
                folder.resolve("large.json"),
                ModelJsonWriter.write(RandomSystem.of(7, 130, 200, 12, 3)),
                StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Needs(Tool.JDK_25)
    void drawsTheSameOnJava25(boolean drawnInParts) throws Exception {
        String model = drawnInParts ? large.toString() : SAMPLE;
        String java25 = Machine.HERE
                .jdk(25)
                .orElseThrow()
                .resolve("bin")
                .resolve("java")
                .toString();

        draw(java25, "there" + drawnInParts, true, "svg", model);
        draw(JAVA, "here" + drawnInParts, true, "svg", model);

        assertThat(drawings("there" + drawnInParts))
                .hasSizeGreaterThan(drawnInParts ? 3 : 0)
                .isEqualTo(drawings("here" + drawnInParts));
        assertThat(run(java25, true, "--report", "html", model))
                .startsWith("<!doctype html>")
                .isEqualTo(run(JAVA, true, "--report", "html", model));
    }

    @Test
    void drawsTheSameWithoutFontsAndSaysWhatItCannotDraw() throws Exception {
        assumeTrue(File.separatorChar == '/', "Only where fontconfig is used can fonts be hidden");

        String said = draw(JAVA, "without", false, "svg,png", SAMPLE);
        draw(JAVA, "with", true, "svg", SAMPLE);

        assertThat(folder.resolve("without/dfd.svg")).hasSameBinaryContentAs(folder.resolve("with/dfd.svg"));
        assertThat(folder.resolve("without/dfd.png")).doesNotExist();
        assertThat(said.lines().filter(l -> l.startsWith("threatdoc:")))
                .hasSize(3)
                .allMatch(l -> l.matches("threatdoc: (seq.svg|dfd.png|seq.png) needs a font, .*"));
        assertThat(said).doesNotContain("at java.", "Exception");
    }

    @Test
    void makesTheSamePageWithoutFonts() throws Exception {
        assumeTrue(File.separatorChar == '/', "Only where fontconfig is used can fonts be hidden");

        assertThat(run(JAVA, false, "--report", "html", SAMPLE))
                .startsWith("<!doctype html>")
                .isEqualTo(run(JAVA, true, "--report", "html", SAMPLE));
    }

    /** The pictures of a folder by their names. */
    private static Map<String, String> drawings(String name) throws IOException {
        Map<String, String> drawings = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("dfd"))
                    .toList()) {
                drawings.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return drawings;
    }

    private static String draw(String java, String name, boolean fonts, String formats, String model)
            throws IOException, InterruptedException {
        return run(java, fonts, "render", "-o", folder.resolve(name).toString(), "--format", formats, model);
    }

    private static String run(String java, boolean fonts, String... arguments)
            throws IOException, InterruptedException {
        Path config = Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><fontconfig><dir>" + folder.resolve("none") + "</dir></fontconfig>");
        List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("java.class.path"));
        if (!fonts) {
            // Java keeps what it knows of fonts in the user's folder.
            command.add("-Duser.home=" + folder);
        }
        command.add("dev.threatdoc.cli.Main");
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (!fonts) {
            builder.environment().put("FONTCONFIG_FILE", config.toString());
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
