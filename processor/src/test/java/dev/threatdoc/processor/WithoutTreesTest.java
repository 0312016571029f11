package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Project;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.internal.compiler.batch.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Java without javac: there is no {@code com.sun.source}, and whoever touches it is lost. */
final class WithoutTreesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.threatdoc.processor.ThreatdocProcessor",
                // Looks for trees, for it does not know that it runs in ECJ.
                "dev.threatdoc.processor.EnvironmentTest$Wrapped"
            })
    void everythingWorks(String processor) throws Exception {
        Path source = Files.writeString(
                folder.resolve("S.java"),
                "import dev.threatdoc.annotation.*;\n@Server @Controls(isHardened = false) class S {}\n");
        Path rules = Files.writeString(folder.resolve("rules.json"), Project.RULES);

        String out = run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                "java.base,java.compiler,java.xml,jdk.zipfs",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--release",
                "17",
                "-classpath",
                Project.annotations().toString(),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-processor",
                processor,
                "-Athreatdoc.catalogs=none",
                "-Athreatdoc.threats=" + rules,
                "-d",
                folder.toString(),
                "-s",
                folder.toString(),
                source.toString()));

        assertThat(out)
                .contains("[threatdoc:T1] Server not hardened (high): Server \"S\"", "(at line 2)")
                .doesNotContain("ERROR", "NoClassDefFoundError");
        assertThat(folder.resolve("META-INF/threatdoc/model.json")).exists();
    }

    @Test
    void thereAreNoneIndeed() throws Exception {
        assertThat(run(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.base,java.compiler,java.xml,jdk.zipfs",
                        "--list-modules")))
                .contains("java.compiler")
                .doesNotContain("jdk.compiler");
    }

    private static String run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }
}
