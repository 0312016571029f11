package dev.threatdoc.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same drawing on every Java, with and without fonts; what needs a font says so in one line. */
final class SameBytesTest {

    private static final String SAMPLE = "src/test/resources/templates/sample.json";
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void drawsTheSameOnJava25() throws Exception {
        Optional<String> java25 = java25();
        assumeTrue(java25.isPresent(), "There is no JDK 25: neither JDK25_HOME nor /usr/lib/jvm/*25* leads to one");

        render(java25.get(), "there", true, "svg");
        render(JAVA, "here", true, "svg");

        assertThat(folder.resolve("there/dfd.svg")).hasSameBinaryContentAs(folder.resolve("here/dfd.svg"));
    }

    @Test
    void drawsTheSameWithoutFontsAndSaysWhatItCannotDraw() throws Exception {
        assumeTrue(File.separatorChar == '/', "Only where fontconfig is used can fonts be hidden");

        String said = render(JAVA, "without", false, "svg,png");
        render(JAVA, "with", true, "svg");

        assertThat(folder.resolve("without/dfd.svg")).hasSameBinaryContentAs(folder.resolve("with/dfd.svg"));
        assertThat(folder.resolve("without/dfd.png")).doesNotExist();
        assertThat(said.lines().filter(l -> l.startsWith("threatdoc:")))
                .hasSize(3)
                .allMatch(l -> l.matches("threatdoc: (seq.svg|dfd.png|seq.png) needs a font, .*"));
        assertThat(said).doesNotContain("at java.", "Exception");
    }

    private String render(String java, String name, boolean fonts, String formats)
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
        command.addAll(List.of(
                "dev.threatdoc.cli.Main",
                "render",
                "-o",
                folder.resolve(name).toString(),
                "--format",
                formats,
                SAMPLE));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (!fonts) {
            builder.environment().put("FONTCONFIG_FILE", config.toString());
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static Optional<String> java25() throws IOException {
        String home = System.getenv("JDK25_HOME");
        if (home != null) {
            return Optional.of(Path.of(home, "bin", "java").toString());
        }
        Path jvms = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(jvms)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(jvms)) {
            return all.filter(p -> p.getFileName().toString().contains("25"))
                    .map(p -> p.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .sorted()
                    .findFirst();
        }
    }
}
