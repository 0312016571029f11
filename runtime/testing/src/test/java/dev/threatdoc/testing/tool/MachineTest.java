package dev.threatdoc.testing.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MachineTest {

    @TempDir
    private Path folder;

    @Test
    void findsProgramsOnThePath() throws IOException {
        Path dot = file("b/dot", "");
        Files.createDirectories(folder.resolve("a/dot"));

        assertThat(machine(Map.of("PATH", path("a", "b"))).program("node", "dot"))
                .contains(dot);
        assertThat(machine(Map.of("PATH", path("a"))).program("dot")).isEmpty();
        assertThat(machine(Map.of()).program("dot")).isEmpty();
    }

    @Test
    void findsProgramsByTheEndingsOfWindows() throws IOException {
        Path npm = file("b/npm.CMD", "");
        Map<String, String> environment =
                Map.of("PATH", path("b"), "PATHEXT", String.join(File.pathSeparator, ".EXE", ".CMD"));

        assertThat(machine(environment).program("npm")).contains(npm);
    }

    @Test
    void isToldOfChrome() throws IOException {
        Path told = file("Chrome.app/Google Chrome", "");
        Path found = file("b/google-chrome", "");

        assertThat(machine(Map.of("PATH", path("b"), "CHROME_BIN", told.toString()))
                        .chrome())
                .contains(told);
        assertThat(machine(Map.of("PATH", path("b"))).chrome()).contains(found);
        assertThat(machine(Map.of("PATH", path("b"), "CHROME_BIN", "/none")).chrome())
                .isEmpty();
    }

    @Test
    void findsAJdkByTheEnvironmentThenByThePathThenBesideTheOwn() throws IOException {
        Path told = jdk("told", "99.0.1");
        Path onPath = jdk("on path", "99");
        Path beside = jdk("jvm/any", "99.1");
        jdk("jvm/old", "9.9.1");

        assertThat(machine(Map.of("JDK99_HOME", told.toString(), "PATH", path("on path/bin")))
                        .jdk(99))
                .contains(told);
        assertThat(machine(Map.of("PATH", path("on path/bin"))).jdk(99)).contains(onPath);
        assertThat(machine(Map.of("PATH", path("jvm/old/bin"))).jdk(99)).contains(beside);
        assertThat(machine(Map.of("JDK99_HOME", "")).jdk(99)).isEmpty();
        assertThat(machine(Map.of("JDK99_HOME", folder.resolve("jvm/old").toString()))
                        .jdk(99))
                .isEmpty();
        assertThat(machine(Map.of()).jdk(98)).isEmpty();
    }

    @Test
    void findsAJdkAsMacOsKeepsThem() throws IOException {
        Path home = jdk("mac/jdk-99.jdk/Contents/Home", "99.0.1");
        Path own = jdk("mac/jdk-17.jdk/Contents/Home", "17.0.1");

        assertThat(new Machine(n -> null, own).jdk(99)).contains(home);
    }

    private Machine machine(Map<String, String> environment) {
        return new Machine(environment::get, folder.resolve("jvm/old"));
    }

    private String path(String... folders) {
        return String.join(
                File.pathSeparator,
                Stream.of(folders).map(f -> folder.resolve(f).toString()).toList());
    }

    private Path jdk(String name, String version) throws IOException {
        file(name + "/bin/javac", "");
        file(name + "/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return folder.resolve(name).toRealPath();
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
