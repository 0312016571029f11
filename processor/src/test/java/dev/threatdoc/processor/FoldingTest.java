package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(
                        "[threatdoc] P1 Parent (high): Server \"S\"",
                        "Because isHardened is false",
                        "Covers C1 Pattern (very high)",
                        "Reference: CLASSES/META-INF/threatdoc/threats.md#p1");
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
                                + " CLASSES/META-INF/threatdoc/report.md");
    }

    @Test
    void whatNobodyDeclaredOfAnElementIsOneMessage() {
        project.source(HEAD + "@Server @Controls(isHardened = true) class S {}");

        assertThat(project.compile(Compilers.JAVAC).brief())
                .containsExactly(
                        "WARNING p/S.java:3 2 assumed threats (1 very high, 1 medium): Server \"S\" - nobody declared"
                                + " hasAccessControl, usesMFA",
                        "WARNING 3 open findings (1 very high, 1 medium, 1 low), none certain; the report is"
                                + " CLASSES/META-INF/threatdoc/report.md");
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
                        "Declare @Controls(hasAccessControl = true) to settle 2 of 2 if this holds:"
                                + " Everything that it offers or holds, administration and stored files included, is"
                                + " open only to identities that a rule permits, and what no rule names is refused.");
    }

    @Test
    void whatWasReadOffTheCodeSaysSo() {
        project.rules("""
                        [{"id": "Q1", "title": "Speaks SQL", "targets": "Datastore", "severity": "high",
                          "condition": "target.isSQL"}]
                        """).source(HEAD + "@Datastore(type = DatastoreType.SQL) class S {}");

        assertThat(project.compile(Compilers.JAVAC).ours().get(0).text())
                .contains("Because isSQL is true (read off p/S.java:3)");
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
                .contains("T2 Flow in clear (medium): Dataflow \"f\" from \"S\" to \"T\"")
                .contains("Carries \"Key\" (secret); crosses \"Net\"");
    }
}
