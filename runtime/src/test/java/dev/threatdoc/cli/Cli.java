package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One run of the command line, as a user sees it.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Cli(int code, String out, String err) {

    /** The sample of the original announcement, in pytm's format. */
    static final String COMMENTS = "src/test/resources/templates/sample.json";

    static Cli run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new Console(out, new PrintedNotices(new PrintStream(err, true, StandardCharsets.UTF_8))), args);
        Cli cli = new Cli(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(cli.out() + cli.err()).doesNotContain("at dev.threatdoc", "\r");
        return cli;
    }

    /** What is printed where nothing goes wrong. */
    static String answer(String... args) {
        Cli cli = run(args);
        assertThat(cli.err()).isEmpty();
        assertThat(cli.code()).isZero();
        return cli.out();
    }

    /** What is complained of where the user made a mistake; nothing else is printed. */
    static String mistake(String... args) {
        Cli cli = run(args);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).startsWith("threatdoc: ").endsWith("\n");
        assertThat(cli.code()).isEqualTo(2);
        return cli.err();
    }

    /** Writes a file for a test and names it. */
    static String file(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a jar with one entry for a test and names it. */
    static String jar(Path folder, String name, String entry, String text) {
        Path file = folder.resolve(name);
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new ZipEntry(entry));
            jar.write(text.getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }
}
