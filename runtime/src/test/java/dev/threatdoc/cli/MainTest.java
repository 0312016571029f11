package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens at the edge of the process. */
final class MainTest {

    private static int run(OutputStream out, ByteArrayOutputStream err, String... args) {
        return Main.run(new Console(out, new PrintedNotices(new PrintStream(err, true, StandardCharsets.UTF_8))), args);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void mindsNoReaderThatHasSeenEnough() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(run(failing("Broken pipe"), err, "--list-elements")).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void saysThatTheOutputCannotBeWritten() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(run(failing("No space left on device"), err, "--list-elements"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("threatdoc: The output cannot be written: No space left on device\n");
    }

    @Test
    void ownsUpToItsDefects() {
        OutputStream defect = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("first\nsecond");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayOutputStream traced = new ByteArrayOutputStream();

        assertThat(run(defect, err, "--list-elements")).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("threatdoc: This is a defect of Threatdoc, not a mistake of yours"
                        + " (java.lang.IllegalStateException: first\\u000asecond);"
                        + " please report it with what --debug prints\n");
        assertThat(run(defect, traced, "--debug", "--list-elements")).isEqualTo(3);
        assertThat(traced.toString(StandardCharsets.UTF_8)).contains("at dev.threatdoc.cli.");
    }

    @Test
    void printsUtf8WhateverTheMachineIsSetTo() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "findings",
                "--catalogs",
                "core",
                "--fail-on",
                "high",
                "--fail-on-assumed",
                Cli.COMMENTS));
        builder.environment().put("LC_ALL", "C");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(out).contains("Dataflow \"(λ)Periodically cleans DB\"").endsWith(" assumed)\n");
    }
}
