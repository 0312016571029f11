package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import dev.threatdoc.tell.output.OutputFormat;
import dev.threatdoc.tell.output.OutputFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written, and what is not. */
final class OutputTest {

    private static final String HEAD = "package p;\nimport dev.threatdoc.annotation.*;\n";

    @TempDir
    Path folder;

    private Project system(String name) {
        return new Project(folder.resolve(name))
                .source("@ThreatModel @InBoundary(Net.class)\npackage p;\nimport dev.threatdoc.annotation.*;")
                .source(HEAD + "@Boundary interface Net {}")
                .source(HEAD + "@Actor(\"\\uD83D\\uDE00 last\") interface User {}")
                .source(HEAD + "@Actor(\"\\uFFEE before last\") interface Other {}")
                .source(HEAD + "@DataAsset record Order(int number) {}")
                .source(HEAD + """
                                @Server("Shop") class ShopServer {
                                    @Dataflow(value = "b", from = User.class, data = Order.class)
                                    @Dataflow(value = "a", from = Other.class)
                                    @Response(to = "b")
                                    void order(int x) {}

                                    @Dataflow private java.util.Map<String, Store[]> stores;

                                    @Dataflow(from = User.class) void order() {}
                                    @Dataflow(from = User.class) ShopServer() {}
                                }
                                """)
                .source(HEAD + "@Datastore(type = DatastoreType.SQL) interface Store {}");
    }

    @Test
    void theReportSaysWhySomethingIsOutOfScope() {
        Outcome outcome = new Project(folder)
                .source(HEAD + "@Datastore @OutOfScope(\"run by the database team\") interface Store {}")
                .compile(Compilers.JAVAC);

        assertThat(outcome.files().get("report.md")).contains("Out of scope: run by the database team");
    }

    @Test
    void isTheSameWhateverTheOrderOfFilesAndWhicheverTheCompiler() {
        Map<String, String> expected = system("first").compile(Compilers.JAVAC).files();

        for (Compilers compiler : Compilers.values()) {
            for (long seed = 1; seed <= 4; seed++) {
                Outcome outcome = system(compiler + "-" + seed).compileShuffled(compiler, seed);
                assertThat(outcome.files()).as("%s %s", compiler, seed).isEqualTo(expected);
            }
        }
    }

    @Test
    void namesNoFolderOfThisMachine() {
        assertThat(system("first").compile(Compilers.JAVAC).files().values())
                .noneMatch(text -> text.contains(folder.toString()) || text.contains("\r"));
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void doesNotExistWithoutAnnotations(Compilers compiler) throws IOException {
        Project project = new Project(folder)
                .option("threatdoc.warnOn", "no matter what")
                .source("package p;\n@Deprecated class Plain {}");

        Outcome outcome = project.compile(compiler);

        assertThat(outcome.said()).isEmpty();
        try (Stream<Path> files = Files.walk(project.classes())) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(p -> p.getFileName().toString()))
                    .containsExactly("Plain.class");
        }
    }

    @Test
    void isWhatTheUserAskedFor() {
        assertThat(system("none")
                        .option("threatdoc.outputs", "none")
                        .compile(Compilers.JAVAC)
                        .files())
                .containsOnlyKeys("index.txt", "derived.txt");
        assertThat(system("all")
                        .option("threatdoc.outputs", "all")
                        .compile(Compilers.JAVAC)
                        .files())
                .containsOnlyKeys(Stream.concat(
                                Stream.of("index.txt", "derived.txt"),
                                OutputFormats.usual().stream().map(OutputFormat::fileName))
                        .toList());
        assertThat(system("wrong")
                        .option("threatdoc.outputs", "dfd.dto")
                        .compile(Compilers.JAVAC)
                        .brief())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("ERROR \"dfd.dto\" is no output; ")
                .contains("dfd.dot");
    }

    @Test
    void isMadeByTheUsersTemplate() throws IOException {
        Path template = Files.writeString(folder.resolve("template.md"), "About {tm.name}\n");

        Outcome outcome =
                system("own").option("threatdoc.report", template.toString()).compile(Compilers.JAVAC);

        assertThat(outcome.file("report.md")).startsWith("About P\n");
    }

    @Test
    void numbersWhatIsDeclaredDerivedAndAssumed() {
        String model = system("first").compile(Compilers.JAVAC).file("model.json");

        assertThat(model.replaceAll("\\s+", " "))
                .contains("\"isSQL\": { \"value\": true, \"provenance\": \"derived\"")
                .contains("\"type\": { \"value\": \"SQL\"")
                .contains("\"name\": \"Response to b\"");
    }

    @Test
    void namesTheSystemByItsPackageWhereNobodyDoes() {
        Outcome outcome = new Project(folder)
                .source("package com.example.a;\n@dev.threatdoc.annotation.Server class S {}")
                .source("package com.example.b.c;\n@dev.threatdoc.annotation.Actor class A {}")
                .compile(Compilers.JAVAC);

        assertThat(outcome.file("model.json")).contains("\"name\": \"com.example\"");
    }

    @Test
    void putsTheClassIntoTheFirstPackageWhereNothingIsInCommon() {
        Outcome outcome = new Project(folder)
                .source("package org.b;\n@dev.threatdoc.annotation.Server class S {}")
                .source("package com.a;\n@dev.threatdoc.annotation.Actor class A {}")
                .compile(Compilers.JAVAC);

        assertThat(outcome.file("model.json")).contains("\"name\": \"Threat model\"");
    }

    @Test
    void goesToTheUnnamedPackageToo() {
        Outcome outcome = new Project(folder)
                .source("import dev.threatdoc.annotation.*;\n@ThreatModel @Server class S {}")
                .compile(Compilers.JAVAC);

        assertThat(outcome.brief().get(0)).startsWith("WARNING S.java:2 T1 ");
        assertThat(folder.resolve("classes/ThreatdocModel.class")).exists();
        assertThat(List.of(outcome.file("index.txt").split("\n"))).contains("type\tS\tS.java");
    }
}
