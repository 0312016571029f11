package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import dev.threatdoc.processor.testing.Said;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several findings in one message. */
final class FoldingTest {

    private static final String HEAD = "package p;\nimport dev.threatdoc.annotation.*;\n";

    private static final String RULES = """
            [
              {"id": "P1", "title": "Parent", "targets": "Server", "severity": "high",
               "condition": "target.controls.isHardened is False"},
              {"id": "C1", "title": "Pattern", "targets": "Server", "severity": "very high", "parent": "P1",
               "condition": "target.controls.isHardened is False"},
              {"id": "C2", "title": "Other pattern", "targets": "Server", "severity": "low", "parent": "P1",
               "condition": "target.controls.isHardened is False"},
              {"id": "A1", "title": "Assumed one", "targets": "Server", "severity": "medium",
               "condition": "not target.controls.hasAccessControl"},
              {"id": "A2", "title": "Assumed two", "targets": "Server", "severity": "very high",
               "condition": "not target.controls.hasAccessControl and not target.controls.usesMFA"},
              {"id": "A3", "title": "Assumed three", "targets": "Server", "severity": "low",
               "condition": "not target.controls.usesMFA"}
            ]
            """;

    private static final String FLOW_RULES = """
            [
              {"id": "F1", "title": "In clear", "targets": "Dataflow", "severity": "high",
               "condition": "not target.controls.isEncrypted"},
              {"id": "F2", "title": "Unknown sender", "targets": "Dataflow", "severity": "medium",
               "condition": "not target.authenticatedWith"}
            ]
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void project() {
        project = new Project(folder).rules(RULES);
    }

    @Test
    void patternsStandBelowTheThreatThatCoversThem() {
        project.source(
                HEAD + "@Server @Controls(isHardened = false, hasAccessControl = true, usesMFA = true) class S {}");

        assertThat(project.compile(Compilers.JAVAC).ours())
                .extracting(s -> s.text().lines().map(String::strip).toList())
                .first()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(
                        "[threatdoc:P1] Parent (high): Server \"S\"",
                        "Because isHardened is false",
                        "Covers C1 Pattern (very high)",
                        "Reference: CLASSES/META-INF/threatdoc/threats.md#p1");
    }

    @Test
    void patternsForTheSameReasonAreOneMessage() {
        Outcome outcome = patterns();

        assertThat(outcome.brief().subList(0, 2))
                .satisfiesExactly(
                        s -> assertThat(s).contains("CAPEC-18 XSS Targeting Non-Script Elements (very high): Server"),
                        s -> assertThat(s).contains("assumed threats"));
        assertThat(outcome.ours().get(0).text())
                .contains("Because validatesInput is false\n", "CAPEC-108 Command Line");
    }

    @Test
    void whatBreaksTheBuildForTheSameReasonIsOneError() {
        project.option("threatdoc.failOn", "very-high");

        Outcome outcome = patterns();

        assertThat(outcome.brief().get(0))
                .isEqualTo("ERROR p/S.java:3 CAPEC-18 XSS Targeting Non-Script Elements (very high): Server \"S\"");
        assertThat(outcome.ours().get(0).text()).contains("CAPEC-108 Command Line");
        assertThat(outcome.isSuccess()).isFalse();
    }

    private Outcome patterns() {
        return project.option("threatdoc.catalogs", "capec")
                .rules("[]")
                .source(HEAD + "@Server @Controls(validatesInput = false, sanitizesInput = true) class S {}")
                .compile(Compilers.JAVAC);
    }

    @Test
    void otherThreatsForTheSameReasonHaveMessagesOfTheirOwn() {
        project.rules("""
                [
                  {"id": "A1", "title": "One", "targets": "Server", "severity": "high",
                   "condition": "target.controls.isHardened is False"},
                  {"id": "A2", "title": "Two", "targets": "Server", "severity": "medium",
                   "condition": "target.controls.isHardened is False"}
                ]
                """).source(HEAD + "@Server @Controls(isHardened = false) class S {}");

        assertThat(project.compile(Compilers.JAVAC).brief())
                .startsWith(
                        "WARNING p/S.java:3 A1 One (high): Server \"S\"",
                        "WARNING p/S.java:3 A2 Two (medium): Server \"S\"");
    }

    @Test
    void aPatternThatBreaksTheBuildStandsOnItsOwn() {
        project.option("threatdoc.failOn", "very-high")
                .source(HEAD
                        + "@Server @Controls(isHardened = false, hasAccessControl = true, usesMFA = true) class S {}");

        assertThat(project.compile(Compilers.JAVAC).brief())
                .containsExactly(
                        "ERROR p/S.java:3 C1 Pattern (very high): Server \"S\"",
                        "WARNING p/S.java:3 P1 Parent (high): Server \"S\"",
                        "WARNING 3 open findings (1 very high, 1 high, 1 low), all certain; the report is"
                                + " CLASSES/META-INF/threatdoc/report.html");
    }

    @Test
    void whatNobodyDeclaredOfAnElementIsOneMessage() {
        project.source(HEAD + "@Server @Controls(isHardened = true) class S {}");

        assertThat(project.compile(Compilers.JAVAC).brief())
                .containsExactly(
                        "WARNING p/S.java:3 2 assumed threats (1 very high, 1 medium): Server \"S\" - undeclared"
                                + " hasAccessControl, usesMFA",
                        "WARNING 3 open findings (1 very high, 1 medium, 1 low), none certain; the report is"
                                + " CLASSES/META-INF/threatdoc/report.html");
    }

    @Test
    void whatWouldSettleMostIsAskedFirst() {
        project.source(HEAD + "@Server @Controls(isHardened = true) class S {}");

        assertThat(project.compile(Compilers.JAVAC)
                        .ours()
                        .get(0)
                        .text()
                        .lines()
                        .skip(1)
                        .map(String::strip))
                .containsExactly(
                        "Among them A2 Assumed two (very high), A1 Assumed one (medium)",
                        "Declare what holds:",
                        "@Controls(hasAccessControl = true) to settle 2 of 2:"
                                + " Everything that it offers or holds, administration and stored files included, is"
                                + " open only to identities that a rule permits, and what no rule names is refused.");
    }

    @Test
    void whatFollowsFromAnotherDeclarationSaysSo() {
        project.rules("""
                        [{"id": "Q1", "title": "Speaks SQL", "targets": "Datastore", "severity": "high",
                          "condition": "target.isSQL"}]
                        """).source(HEAD + "@Datastore(type = DatastoreType.SQL) class S {}");

        assertThat(project.compile(Compilers.JAVAC).ours().get(0).text())
                .contains("[threatdoc:Q1] Speaks SQL (high): Datastore \"S\"");
    }

    @Test
    void whatIsAtStakeStandsBelow() {
        project.rules(Project.RULES)
                .source(HEAD + "@Boundary interface Net {}")
                .source(HEAD + "@DataAsset(classification = Classification.SECRET) interface Key {}")
                .source(HEAD + "@Server @InBoundary(Net.class) @Controls(isHardened = true) interface T {}")
                .source(HEAD + """
                        @Server @Controls(isHardened = true) class S {
                            @Dataflow(value = "f", to = T.class, data = Key.class) @Controls(isEncrypted = false)
                            void m() {}
                        }
                        """);

        assertThat(project.compile(Compilers.JAVAC).ours().get(0).text())
                .contains("[threatdoc:T2] Flow in clear (medium): Dataflow \"f\" from \"S\" to \"T\"")
                .contains("Carries \"Key\" (secret); crosses \"Net\"");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void aResponseStandsBelowItsRequest(Compilers compiler) {
        project.rules(FLOW_RULES).source(HEAD + """
                @Server class S {
                    @Dataflow(value = "ask", from = S.class)
                    @Response(value = "tell")
                    void m() {}
                }
                """);

        assertThat(project.compile(compiler).ours())
                .extracting(s -> s.text().lines().map(String::strip).toList())
                .first()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .startsWith(
                        "[threatdoc] 2 assumed threats (1 high, 1 medium): Dataflow \"ask\" from \"S\" to \"S\" and its"
                                + " response - undeclared isEncrypted, authenticatedWith",
                        "Likewise its response \"tell\" (S.java:5)",
                        "Declare what holds:")
                .noneMatch(line -> line.toString().startsWith("Among them"));
        assertThat(project.compile(compiler).brief())
                .hasSize(2)
                .last()
                .isEqualTo("WARNING 4 open findings (2 high, 2 medium), none certain; the report is"
                        + " CLASSES/META-INF/threatdoc/report.html");
    }

    @Test
    void whatOnlyTheResponseHasStandsThere() {
        project.rules(FLOW_RULES.replace("not target.authenticatedWith", "target.isResponse and not target.usesVPN"))
                .source(HEAD + """
                        @Server class S {
                            @Dataflow(value = "ask", from = S.class)
                            @Response(value = "tell")
                            void m() {}
                        }
                        """);

        assertThat(project.compile(Compilers.JAVAC).brief())
                .startsWith(
                        "WARNING p/S.java:4 F1 In clear (high): Dataflow \"ask\" from \"S\" to \"S\" and its response -"
                                + " assumed: undeclared isEncrypted",
                        "WARNING p/S.java:5 F2 Unknown sender (medium): Dataflow \"tell\" from \"S\" to \"S\" - assumed:"
                                + " undeclared usesVPN");
    }

    @Test
    void flowsThatAreAlikeAreOneMessage() {
        StringBuilder flows = new StringBuilder();
        for (int i = 1; i <= 7; i++) {
            flows.append("@Dataflow(value = \"f%d\", from = S.class) void m%d() {}%n".formatted(i, i));
        }
        project.rules(FLOW_RULES)
                .source(HEAD + "@Server class S {\n" + flows
                        + "@Dataflow(value = \"g\", from = S.class, authenticatedWith = true) void n() {}\n}");

        Outcome outcome = project.compile(Compilers.JAVAC);

        assertThat(outcome.brief())
                .containsExactly(
                        "WARNING p/S.java:4 2 assumed threats (1 high, 1 medium): Dataflow \"f1\" from \"S\" to \"S\" and"
                                + " 6 more dataflows - undeclared isEncrypted, authenticatedWith",
                        "WARNING p/S.java:11 F1 In clear (high): Dataflow \"g\" from \"S\" to \"S\" - assumed:"
                                + " undeclared isEncrypted",
                        "WARNING 15 open findings (8 high, 7 medium), none certain; the report is"
                                + " CLASSES/META-INF/threatdoc/report.html");
        assertThat(outcome.ours().get(0).text())
                .contains("Likewise \"f2\" (S.java:5), \"f3\" (S.java:6), \"f4\" (S.java:7), \"f5\" (S.java:8),"
                        + " \"f6\" (S.java:9) and 1 more");
    }

    @Test
    void aFlowThatBreaksTheBuildStandsOnItsOwn() {
        project.rules(FLOW_RULES)
                .option("threatdoc.failOn", "high")
                .option("threatdoc.failOnAssumed", "true")
                .source(HEAD + """
                        @Server class S {
                            @Dataflow(value = "f", from = S.class) @Response("r") void m() {}
                            @Dataflow(value = "g", from = S.class) void n() {}
                        }
                        """);

        assertThat(project.compile(Compilers.JAVAC).ours())
                .extracting(Said::kind)
                .containsExactly("ERROR", "ERROR", "ERROR", "WARNING");
    }
}
