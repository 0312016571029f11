package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import dev.threatdoc.processor.testing.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings as the compiler prints them: exact texts, places and counts. */
final class FindingDiagnosticsTest {

    private static final String HEAD = "package p;\nimport dev.threatdoc.annotation.*;\n";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void project() {
        project = new Project(folder);
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void pointAtTheAnnotationThatDeclaredTheSubject(Compilers compiler) {
        project.source(HEAD + "@Actor(\"User\") interface User {}")
                .source(HEAD + """
                                @Server("Shop")
                                @Controls(isHardened = false)
                                class Shop {
                                    @Dataflow(value = "Order", from = User.class)
                                    @Response
                                    @Controls(isEncrypted = false)
                                    void order() {}

                                    @Dataflow
                                    @Dataflow(value = "Count", to = Logs.class)
                                    private java.util.List<Logs> logs;
                                }
                                """)
                .source(HEAD + "@Datastore(value = \"Logs\", storesLogData = true)\ninterface Logs {}");

        Outcome outcome = project.compile(compiler);

        assertThat(outcome.brief())
                .containsExactly(
                        "WARNING p/Shop.java:3 T1 Server not hardened (high): Server \"Shop\"",
                        "WARNING p/Shop.java:6 T2 Flow in clear (medium): Dataflow \"Order\" from \"User\" to"
                                + " \"Shop\"",
                        "WARNING p/Shop.java:7 T2 Flow in clear (medium): Dataflow \"Response to Order\" from"
                                + " \"Shop\" to \"User\"",
                        "WARNING p/Shop.java:11 T2 Flow in clear (medium): Dataflow \"Logs\" from \"Shop\" to"
                                + " \"Logs\" and 1 more dataflow - assumed: undeclared isEncrypted",
                        "WARNING 6 open findings (1 high, 4 medium, 1 low), 3 certain; the report is"
                                + " CLASSES/META-INF/threatdoc/report.html");
        assertThat(outcome.others()).isEmpty();
        assertThat(outcome.isSuccess()).isTrue();
        assertThat(outcome.files())
                .containsOnlyKeys(
                        "dfd.dot",
                        "dfd.mmd",
                        "dfd.puml",
                        "derived.txt",
                        "index.txt",
                        "model.json",
                        "report.html",
                        "report.md",
                        "seq.puml",
                        "threats.md");
    }

    @Test
    void sayBelowWhatToDoAndWhereToRead() {
        project.source(HEAD + "@Server @Controls(isHardened = false) class S {}");

        assertThat(project.compile(Compilers.JAVAC).ours().get(0).text().lines().map(String::strip))
                .containsExactly(
                        "[threatdoc:T1] Server not hardened (high): Server \"S\"",
                        "Because isHardened is false",
                        "Harden it.",
                        "See CWE-16, CAPEC-1",
                        "Reference: CLASSES/META-INF/threatdoc/threats.md#t1");
    }

    @Test
    void linkToThePageOfTheCatalogWhereItIsPublished() {
        project.option("threatdoc.catalogs", "core")
                .option("threatdoc.docs", "https://example.org/threats")
                .source(HEAD + "@Server @Controls(isHardened = false) class S {}");

        assertThat(project.compile(Compilers.JAVAC).ours())
                .filteredOn(s -> s.text().contains("threatdoc:HA01"))
                .singleElement()
                .extracting(Said::text)
                .asString()
                .contains("Reference: https://example.org/threats/core.md#ha01");
    }

    @Test
    void linkNowhereWithoutThePage() {
        project.option("threatdoc.outputs", "report.md")
                .source(HEAD + "@Server @Controls(isHardened = false) class S {}");

        Outcome outcome = project.compile(Compilers.JAVAC);

        assertThat(outcome.ours().get(0).text()).endsWith("See CWE-16, CAPEC-1");
        assertThat(outcome.file("report.md")).doesNotContain("threats.md");
    }

    @Test
    void nameNoMoreThanThreeThingsThatNobodySaid() {
        project.rules("""
                        [{"id": "T9", "title": "Many", "targets": "Server", "severity": "high",
                          "condition": "not target.controls.isHardened and not target.controls.usesMFA and not target.usesCache and not target.usesVPN and not any(f.usesVPN for f in target.inputs)"}]
                        """).source(HEAD + "@Server class S { @Dataflow(value = \"f\", from = S.class) void m() {} }");

        assertThat(project.compile(Compilers.JAVAC).brief().get(0))
                .isEqualTo("WARNING p/S.java:3 T9 Many (high): Server \"S\" - assumed: undeclared isHardened,"
                        + " usesCache, usesMFA and 2 more");
    }

    @Test
    void nameTheItemOfWhichNobodySaidSomething() {
        project.rules("""
                        [{"id": "T9", "title": "Weak end", "targets": "Dataflow", "severity": "high",
                          "condition": "not target.sink.controls.isHardened"}]
                        """).source(HEAD + "@Server class S { @Dataflow(value = \"f\", from = S.class) void m() {} }");

        assertThat(project.compile(Compilers.JAVAC).brief().get(0))
                .isEqualTo("WARNING p/S.java:3 T9 Weak end (high): Dataflow \"f\" from \"S\" to \"S\" - assumed:"
                        + " undeclared isHardened of \"S\"");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void stayWithinTheBudgetSeverestFirst(Compilers compiler) {
        StringBuilder stores = new StringBuilder();
        for (int i = 10; i < 80; i++) {
            stores.append("@Datastore(\"d%d\") class D%d {}\n".formatted(i, i));
        }
        project.rules("""
                        [{"id": "T1", "title": "Server not hardened", "targets": "Server", "severity": "high",
                          "condition": "target.controls.isHardened is False"},
                         {"id": "T4", "title": "Open store", "targets": "Datastore", "severity": "medium",
                          "condition": "target.controls.hasAccessControl is False"}]
                        """)
                .source(HEAD + "class All {\n" + stores + "}")
                .source(HEAD + "@Server class S {}")
                .source(HEAD + "@Server class Z {}");

        Outcome outcome = project.compile(compiler);

        assertThat(outcome.ours()).hasSize(51).allMatch(s -> s.kind().equals("WARNING"));
        assertThat(outcome.brief().subList(0, 3))
                .containsExactly(
                        "WARNING p/S.java:3 T1 Server not hardened (high): Server \"S\" - assumed: undeclared"
                                + " isHardened",
                        "WARNING p/Z.java:3 T1 Server not hardened (high): Server \"Z\" - assumed: undeclared"
                                + " isHardened",
                        "WARNING p/All.java:4 T4 Open store (medium): Datastore \"d10\" - assumed: undeclared"
                                + " hasAccessControl");
        assertThat(outcome.brief().get(50))
                .isEqualTo("WARNING 72 open findings (2 high, 70 medium), none certain; 22 more warnings are not shown"
                        + " here; the report is CLASSES/META-INF/threatdoc/report.html");
    }

    @Test
    void areSilentWhereNothingIsLoudEnough() {
        project.option("threatdoc.warnOn", "very-high").source(HEAD + "@Server class S {}");

        Outcome outcome = project.argument("-Werror").compile(Compilers.JAVAC);

        assertThat(outcome.said()).isEmpty();
        assertThat(outcome.isSuccess()).isTrue();
        assertThat(outcome.file("model.json")).contains("T1");
    }

    @Test
    void breakAStrictBuildLikeAnyWarning() {
        project.source(HEAD + "@Server class S {}").argument("-Werror");

        Outcome outcome = project.compile(Compilers.JAVAC);

        assertThat(outcome.ours()).hasSize(2);
        assertThat(outcome.isSuccess()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void areSuppressedWhereTheUserSaysSo(Compilers compiler) {
        project.source(HEAD + """
                        @SuppressWarnings({"unused", "threatdoc:T1"})
                        class Outer {
                            @Server("one") @SuppressWarnings("threatdoc:T2") static class One {
                                @Dataflow(value = "f", from = Two.class) void f() {}
                            }
                            @Server("two") static class Two {
                                @Dataflow(value = "g", from = One.class) void g() {}
                                @SuppressWarnings("threatdoc")
                                @Dataflow(value = "h", from = One.class) void h() {}
                            }
                        }
                        """);

        Outcome outcome = project.compile(compiler);

        assertThat(outcome.brief())
                .containsExactly(
                        "WARNING p/Outer.java:9 T2 Flow in clear (medium): Dataflow \"g\" from \"one\" to \"two\" -"
                                + " assumed: undeclared isEncrypted",
                        "WARNING 1 open finding (1 medium), none certain, 4 suppressed; the report is"
                                + " CLASSES/META-INF/threatdoc/report.html");
    }

    @Test
    void areGoneWhereTheyAreAnsweredOrExcluded() {
        project.source(HEAD + """
                                @Server
                                @ThreatResponse(threat = "T1", response = ResponseKind.ACCEPTED, reason = "r",
                                        until = "2999-12-31")
                                class S {
                                    @Dataflow(value = "f", from = S.class)
                                    @Assumption(value = "a", exclude = "T2")
                                    void m() {}
                                }
                                """).argument("-Werror");

        assertThat(project.compile(Compilers.JAVAC).said()).isEmpty();
    }

    @Test
    void leaveThePlaceOfTheReportOutWhereNoneIsWritten() {
        project.option("threatdoc.outputs", "model.json, dfd.dot").source(HEAD + "@Server class S {}");

        Outcome outcome = project.compile(Compilers.JAVAC);

        assertThat(outcome.brief().get(1)).isEqualTo("WARNING 1 open finding (1 high), none certain");
        assertThat(outcome.files()).containsOnlyKeys("model.json", "dfd.dot", "index.txt", "derived.txt");
    }

    @Test
    void keepHostileNamesOnTheirLine() {
        project.source(HEAD + "@Server(\"a\\n\\u001b[2Jb\\t\\u202ec \\\"d\\\"\") class S {}");

        assertThat(project.compile(Compilers.JAVAC).ours().get(0).text().lines().findFirst())
                .hasValue("[threatdoc:T1] Server not hardened (high): Server \"a \\u001b[2Jb \\u202ec \"d\"\" -"
                        + " assumed: undeclared isHardened");
    }
}
