package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import dev.threatdoc.processor.testing.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What breaks the build, and what the budget leaves out. */
final class GateTest {

    private static final String HEAD = "package p;\nimport dev.threatdoc.annotation.*;\n";

    private static final String SYSTEM = HEAD + """
            @Server @Controls(isHardened = false) class S {
                @Dataflow(value = "f", from = S.class) void m() {}
            }
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void project() {
        project = new Project(folder);
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void breaksTheBuildFromTheSeverityThatTheUserChose(Compilers compiler) {
        Outcome outcome =
                project.option("threatdoc.failOn", "HIGH").source(SYSTEM).compile(compiler);

        assertThat(outcome.ours()).extracting(Said::kind).containsExactly("ERROR", "WARNING", "WARNING");
        assertThat(outcome.brief().get(0)).startsWith("ERROR p/S.java:3 T1 Server not hardened (high)");
        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.files()).containsKeys("model.json", "report.md");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void doesNotBreakTheBuildForWhatNobodyDeclared(Compilers compiler) {
        project.option("threatdoc.failOn", "medium").source(SYSTEM.replace("@Controls(isHardened = false)", ""));

        assertThat(project.compile(compiler).isSuccess()).isTrue();

        Outcome strict = project.option("threatdoc.failOnAssumed", "true").compile(compiler);

        assertThat(strict.ours()).extracting(Said::kind).containsExactly("ERROR", "ERROR", "WARNING");
        assertThat(strict.isSuccess()).isFalse();
    }

    @Test
    void breaksTheBuildEvenBelowWhatWarns() {
        project.option("threatdoc.failOn", "high")
                .option("threatdoc.warnOn", "none")
                .source(HEAD + "@Server @Controls(isHardened = false) class S {}");

        assertThat(project.compile(Compilers.JAVAC).brief().get(0))
                .isEqualTo("ERROR p/S.java:3 T1 Server not hardened (high): Server \"S\"");
    }

    @Test
    void breaksTheBuildWhereverTheBudgetEnds() {
        project.option("threatdoc.failOn", "high")
                .option("threatdoc.maxWarnings", "0")
                .source(SYSTEM);

        Outcome outcome = project.compile(Compilers.JAVAC);

        assertThat(outcome.brief())
                .containsExactly(
                        "ERROR p/S.java:3 T1 Server not hardened (high): Server \"S\"",
                        "WARNING 2 open findings (1 high, 1 medium), 1 certain; 1 more warning is not shown here; the"
                                + " report is CLASSES/META-INF/threatdoc/report.html");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void isQuietAboutWhatIsKnown(Compilers compiler) {
        project.option("threatdoc.failOn", "low")
                .option("threatdoc.failOnAssumed", "true")
                .option("threatdoc.baseline", known("T1", "Server", "S", "").toString())
                .source(SYSTEM);

        Outcome outcome = project.compile(compiler);

        assertThat(outcome.brief())
                .containsExactly(
                        "ERROR p/S.java:4 T2 Flow in clear (medium): Dataflow \"f\" from \"S\" to \"S\" - assumed:"
                                + " undeclared isEncrypted",
                        "WARNING 1 open finding (1 medium), none certain, 1 known from the baseline; the report is"
                                + " CLASSES/META-INF/threatdoc/report.html");
        assertThat(outcome.file("report.md")).contains("T1");
        project.option(
                "threatdoc.baseline",
                known("T2", "Dataflow", "f", ", \"from\": \"S\", \"to\": \"S\"").toString());
        assertThat(project.compile(compiler).brief().get(0)).startsWith("ERROR p/S.java:3 T1 ");
    }

    @Test
    void saysWhatIsKnownNoMore() {
        project.option("threatdoc.baseline", known("T3", "Datastore", "Old", "").toString())
                .source(SYSTEM);

        assertThat(project.compile(Compilers.JAVAC).brief())
                .last()
                .asString()
                .contains(", 1 of the baseline gone (threatdoc baseline --prune); the report is");
    }

    @Test
    void namesTheMistakeInABaseline() {
        project.option("threatdoc.baseline", "nowhere.json").source(SYSTEM);

        assertThat(project.compile(Compilers.JAVAC).brief())
                .singleElement()
                .asString()
                .startsWith("ERROR -Athreatdoc.baseline: cannot read \"nowhere.json\": there is no such file");

        Path broken =
                write("{\"format\": \"threatdoc-baseline\", \"version\": 1, \"findings\": [{\"threat\": \"T1\"}]}");
        assertThat(project.option("threatdoc.baseline", broken.toString())
                        .compile(Compilers.JAVAC)
                        .brief())
                .singleElement()
                .asString()
                .startsWith("ERROR " + broken + ":1:")
                .contains("\"kind\" is missing");
    }

    private Path known(String threat, String kind, String name, String more) {
        return write("""
                {"format": "threatdoc-baseline", "version": 1, "findings": [
                  {"threat": "%s", "kind": "%s", "name": "%s"%s}
                ]}
                """.formatted(threat, kind, name, more));
    }

    private Path write(String text) {
        try {
            return Files.writeString(folder.resolve("known.json"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void leavesRoomForTheCompilersOwnWarnings(Compilers compiler) {
        StringBuilder types = new StringBuilder(HEAD).append("class All {\n");
        for (int i = 0; i < 200; i++) {
            types.append(
                    i < 30
                            ? "@Server(\"s%d\") @Controls(isHardened = false) class S%d {}\n".formatted(i, i)
                            : "@Dataflow(value = \"f%d\", from = S1.class, to = S2.class) @Controls(isEncrypted = false) void m%d() {}\n"
                                    .formatted(i, i));
        }
        types.append("java.util.List<String> raw() { return new java.util.ArrayList(); }\n}");

        Outcome outcome =
                project.source(types.toString()).argument("-Xlint:unchecked").compile(compiler);

        assertThat(outcome.ours()).hasSize(51);
        assertThat(outcome.brief().subList(0, 30)).allMatch(s -> s.contains(" T1 Server not hardened (high)"));
        assertThat(outcome.brief().get(50))
                .isEqualTo("WARNING 200 open findings (30 high, 170 medium), all certain; 150 more warnings are not"
                        + " shown here; the report is CLASSES/META-INF/threatdoc/report.html");
        assertThat(outcome.others()).isNotEmpty().allMatch(s -> s.kind().endsWith("WARNING"));
    }
}
