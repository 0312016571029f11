package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What code says beyond annotations of ours: it completes the model, and it may contradict it. */
final class CodeDerivedTest {

    private static final String SECURITY = """
            package p;
            import org.springframework.security.config.annotation.web.builders.HttpSecurity;
            class SecurityConfiguration {
              void rules(HttpSecurity http) {
                http.csrf().disable();
              }
            }
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void project() {
        project = new Project(folder)
                .source("""
                        package org.springframework.security.config.annotation.web.builders;
                        public class HttpSecurity {
                          public HttpSecurity csrf() { return this; }
                          public HttpSecurity disable() { return this; }
                        }
                        """)
                .file("org/springframework/web/bind/annotation/RestController.java", """
                        package org.springframework.web.bind.annotation;
                        public @interface RestController {}
                        """)
                .file("org/springframework/web/bind/annotation/GetMapping.java", """
                        package org.springframework.web.bind.annotation;
                        public @interface GetMapping { String[] value() default {}; }
                        """)
                .rules("[]");
    }

    private Project server(String controls) {
        return project.source("package p;\n@dev.threatdoc.annotation.Server(\"Shop\")\n" + controls
                        + "\nclass Shop {\n  private Store store;\n}")
                .source("package p;\n@dev.threatdoc.annotation.Datastore(\"Store\") interface Store {}");
    }

    @Test
    void saysThatAControlIsMissing() {
        Outcome outcome = server("").source(SECURITY).compile(Compilers.JAVAC);

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(outcome.file("model.json").replaceAll("\\s+", ""))
                .containsPattern("\"implementsCSRFToken\":\\{\"value\":false,\"provenance\":\"derived\"")
                .contains("\"p/SecurityConfiguration.java\"");
    }

    @Test
    void warnsOfAControlThatTheCodeContradicts() {
        Outcome outcome = server("@dev.threatdoc.annotation.Controls(implementsCSRFToken = true)")
                .source(SECURITY)
                .compile(Compilers.JAVAC);

        assertThat(outcome.brief())
                .contains(
                        "WARNING p/Shop.java:3 implementsCSRFToken = true is declared of \"Shop\", but csrf().disable()"
                                + " at p/SecurityConfiguration.java:5 says the contrary; mend the one that is wrong");
    }

    @Test
    void isQuietAboutDriftWhereNobodyWantsIt() {
        Outcome outcome = server("@dev.threatdoc.annotation.Controls(implementsCSRFToken = true)")
                .source(SECURITY)
                .option("threatdoc.drift", "none")
                .compile(Compilers.JAVAC);

        assertThat(outcome.brief()).noneMatch(s -> s.contains("says the contrary"));
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void findsWhatAnElementHolds(Compilers compiler) {
        assertThat(server("").compile(compiler).file("model.json")).contains("Shop uses Store");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void readsBodiesOnEachCompiler(Compilers compiler) {
        Outcome outcome = server("").source(SECURITY).compile(compiler);

        assertThat(outcome.aboutBodies()).isEmpty();
        assertThat(server("")
                        .option("threatdoc.derive", "none")
                        .compile(compiler)
                        .aboutBodies())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void derivesNothingWhereNobodyWantsIt(Compilers compiler) {
        Outcome outcome = server("").option("threatdoc.derive", "none").compile(compiler);

        assertThat(outcome.file("model.json")).contains("Store").doesNotContain("Shop uses Store");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void warnsOfAUseAcrossABoundaryThatNobodyDeclared(Compilers compiler) {
        Outcome outcome = server("@dev.threatdoc.annotation.InBoundary(Web.class)")
                .source("package p;\n@dev.threatdoc.annotation.Boundary(\"Web\") interface Web {}")
                .compile(compiler);

        assertThat(outcome.brief())
                .anyMatch(s ->
                        s.startsWith("WARNING p/Shop.java:5 \"Shop\" (in \"Web\") uses \"Store\" (in no boundary)"));
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void makesAModelOfCodeWithoutAnnotations(Compilers compiler) throws Exception {
        Files.createDirectories(project.classes());
        Files.writeString(
                project.classes().resolve("application.yml"),
                "spring:\n  application:\n    name: till\n  datasource:\n    password: hunter2hunter2\n");
        Outcome outcome = project.source("""
                        package p;
                        import org.springframework.web.bind.annotation.GetMapping;
                        import org.springframework.web.bind.annotation.RestController;
                        @RestController
                        class Till {
                          @GetMapping("/sum") String sum() { return ""; }
                        }
                        """).option("threatdoc.derive", "all").compile(compiler);

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(outcome.file("model.json")).contains("\"till\"", "\"User\"");
        assertThat(outcome.files().values()).noneMatch(f -> f.contains("hunter2"));
        assertThat(outcome.said().toString()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void warnsOfBrokenConfigurationFilesAndKeepsTheirSecrets(Compilers compiler) throws Exception {
        Path resources = Files.createDirectories(folder.resolve("resources"));
        Files.writeString(resources.resolve("application.yml"), "a: 1\nspring.datasource.password: *hunter2\nb: }");
        Files.writeString(resources.resolve("bootstrap.properties"), "a=1\ndb.password=hunter2\\u\n");
        Outcome outcome = server("")
                .option("threatdoc.derive", "all")
                .option("threatdoc.resources", resources.toString())
                .compile(compiler);

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(outcome.brief())
                .anyMatch(s -> s.startsWith("WARNING application.yml:2"))
                .anyMatch(s -> s.startsWith("WARNING bootstrap.properties:2"));
        assertThat(outcome.said().toString()).doesNotContain("hunter2");
        assertThat(outcome.files().values()).noneMatch(f -> f.contains("hunter2"));
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void readsProfilesAndMicroProfileFromTheFoldersOfTheOption(Compilers compiler) throws Exception {
        Path first = Files.createDirectories(folder.resolve("conf/config"));
        Path second = Files.createDirectories(folder.resolve("more/META-INF"));
        Files.writeString(
                first.resolve("application-prod.yml"), "spring.datasource.url: jdbc:postgresql://cellar/till\n");
        Files.writeString(first.resolve("application.properties"), "spring.application.name=till\n");
        Files.writeString(second.resolve("microprofile-config.properties"), "quarkus.mongodb.hosts=barn\n");
        Outcome outcome = project.source(
                        "package p;\n@org.springframework.web.bind.annotation.RestController class Till {}")
                .option("threatdoc.derive", "all")
                .option("threatdoc.resources", folder.resolve("conf") + "," + folder.resolve("more"))
                .compile(compiler);

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(outcome.file("model.json")).contains("\"till\"", "cellar");
    }
}
