package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Modules in which nobody declared anything: programs are elements, libraries are not. */
final class LibraryTest {

    private static final String HELPER = """
            package lib;
            public final class Run {
                public static void run(String cmd) throws Exception {
                    Runtime.getRuntime().exec(new String[] {"sh", "-c", cmd});
                }
            %s
            }
            """;

    @TempDir
    Path folder;

    private Project project(String members) {
        return new Project(folder).option("threatdoc.derive", "all").source(HELPER.formatted(members));
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void isSilentAboutALibrary(Compilers compiler) {
        Outcome outcome = project("").compile(compiler);

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(outcome.ours()).isEmpty();
        assertThat(outcome.files().values()).noneMatch(f -> f.contains("\"class\": \"Server\""));
    }

    @ParameterizedTest
    @EnumSource(names = {"JAVAC", "JAVAC_25"})
    void takesAModuleWithAMainMethodForAProgram(Compilers compiler) {
        Outcome outcome = project("public static void main(String[] a) { }").compile(compiler);

        assertThat(outcome.file("model.json")).contains("\"name\": \"Run\"");
    }

    @Test
    void makesAProgramOfALibraryOnceAFileOfOneIsAdded() {
        Project project = project("");
        project.compile(Compilers.JAVAC);
        Outcome outcome = project.source("package lib; class Start { public static void main(String[] a) { } }")
                .compile(Compilers.JAVAC, List.of("lib/Start.java"));

        assertThat(outcome.file("model.json")).contains("\"name\": \"Start\"").contains("\"commands\"");
    }

    @Test
    void readsTheActiveProfileAndTheDescriptorBesideTheClasses() throws IOException {
        Project project = project("public static void main(String[] a) { }");
        Path classes = Files.createDirectories(project.classes());
        Files.writeString(classes.resolve("application.properties"), "spring.profiles.active=dev\n");
        Files.writeString(
                classes.resolve("application-dev.yml"), "spring.datasource.url: jdbc:postgresql://db:5432/shop\n");
        Files.writeString(
                classes.resolve("application-prod.yml"), "spring.datasource.url: jdbc:mysql://other:3306/shop\n");
        Files.writeString(
                Files.createDirectories(classes.resolve("WEB-INF")).resolve("web.xml"),
                "<web-app><login-config><auth-method>FORM</auth-method></login-config></web-app>");
        String model = project.compile(Compilers.JAVAC).file("model.json");

        assertThat(model).contains("web.xml").contains("PostgreSQL").doesNotContain("MySQL");
    }
}
