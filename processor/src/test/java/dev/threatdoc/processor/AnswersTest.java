package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of answers: as long as they count, shortly before they end, and after. */
final class AnswersTest {

    private static final String HEAD = "package p;\nimport dev.threatdoc.annotation.*;\n";

    private static final String ANSWERED = HEAD + """
            @Server @Controls(isHardened = false)
            @ThreatResponse(threat = "T1", response = ResponseKind.ACCEPTED, reason = "r", owner = "Ann",
                    until = "2026-12-31")
            class S {}
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void project() {
        project = new Project(folder).source(ANSWERED);
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void countToTheEndOfTheirLastDay(Compilers compiler) {
        assertThat(on("2026-12-16", compiler).brief()).isEmpty();
        assertThat(on("2026-12-17", compiler).brief())
                .containsExactly(
                        "NOTE p/S.java:4 The answer of Ann to T1 (accepted) ends on 2026-12-31; give it a later"
                                + " day and a reason that still holds, or mend what it is about");
        assertThat(on("2026-12-31", compiler).brief()).hasSize(1).allMatch(s -> s.startsWith("NOTE"));
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void letTheFindingComeBackWhereTheyStand(Compilers compiler) {
        assertThat(on("2027-01-01", compiler).brief())
                .containsExactly(
                        "WARNING p/S.java:4 T1 Server not hardened (high): Server \"S\" - the answer of Ann"
                                + " (accepted) ended on 2026-12-31",
                        "WARNING 1 open finding (1 high), all certain; the report is"
                                + " CLASSES/META-INF/threatdoc/report.html");
    }

    @Test
    void breakTheBuildAgainOnceTheyHaveEnded() {
        project.option("threatdoc.failOn", "high");

        assertThat(on("2026-12-31", Compilers.JAVAC).isSuccess()).isTrue();
        assertThat(on("2027-01-01", Compilers.JAVAC).isSuccess()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void areStaleWhereTheyMatchNothing(Compilers compiler) {
        project.source(HEAD + """
                @Server @Controls(isHardened = true)
                @ThreatResponse(threat = "T1", response = ResponseKind.MITIGATED, reason = "r")
                class S {}
                """);

        assertThat(on("2026-12-01", compiler).brief())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("WARNING p/S.java:4 The answer to T1 (mitigated) matches no finding");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void needAReason(Compilers compiler) {
        project.source(ANSWERED.replace("\"r\"", "\" \""));

        Outcome outcome = on("2026-12-01", compiler);

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.brief())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("ERROR p/S.java:4 ")
                .contains("reason");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void onAPackageHoldForAllThatIsInIt(Compilers compiler) {
        project.source("@ThreatResponse(threat = \"T1\", response = ResponseKind.TRANSFERRED, reason = \"r\")\n"
                        + HEAD.replace("package p", "package q"))
                .source(HEAD.replace("package p", "package q") + "@Server @Controls(isHardened = false) class A {}")
                .source(HEAD.replace("package p", "package q") + "@Server @Controls(isHardened = true) class B {}");

        assertThat(on("2026-12-01", compiler).brief()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void onAFlowHoldForItAlone(Compilers compiler) {
        project.source(HEAD + """
                @Server @Controls(isHardened = true) class S {
                    @Dataflow(value = "f", from = S.class) @Controls(isEncrypted = false)
                    @ThreatResponse(threat = "T2", response = ResponseKind.FALSE_POSITIVE, reason = "r", until = "2026-12-31")
                    void f() {}
                    @Dataflow(value = "g", from = S.class) @Controls(isEncrypted = false)
                    void g() {}
                    @Dataflow(value = "h", from = S.class) @Controls(isEncrypted = true)
                    @ThreatResponse(threat = "T2", response = ResponseKind.AVOIDED, reason = "r")
                    void h() {}
                }
                """);

        assertThat(on("2026-12-01", compiler).brief())
                .containsExactly(
                        "WARNING p/S.java:7 T2 Flow in clear (medium): Dataflow \"g\" from \"S\" to \"S\"",
                        "WARNING p/S.java:10 The answer to T2 (avoided) matches no finding, neither of Dataflow \"h\" nor of anything else that it was given for; take it away",
                        "WARNING 1 open finding (1 medium), all certain, 1 answered; the report is"
                                + " CLASSES/META-INF/threatdoc/report.html");
        assertThat(on("2027-01-01", compiler).brief())
                .contains("WARNING p/S.java:5 T2 Flow in clear (medium): Dataflow \"f\" from \"S\" to \"S\" - the"
                        + " answer (false positive) ended on 2026-12-31");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void areListedApartFromWhatIsSilencedWithoutOne(Compilers compiler) {
        project.source(HEAD + """
                class Outer {
                    @Server @Controls(isHardened = false)
                    @ThreatResponse(threat = "T1", response = ResponseKind.MITIGATED, reason = "built from an image")
                    class A {}
                    @Server @Controls(isHardened = false) @SuppressWarnings("threatdoc:T1") class B {}
                    @SuppressWarnings("threatdoc") interface Inner {
                        @Server @Controls(isHardened = false) class C {}
                    }
                }
                """);

        Outcome outcome = on("2026-12-01", compiler);

        assertThat(outcome.brief()).isEmpty();
        assertThat(outcome.file("report.md"))
                .contains(
                        "| T1 Server not hardened | A | mitigated | built from an image |  |  | p/Outer.java:5 |", """
                        ### Findings that are silenced in code without an answer

                        | Finding | At | Risk | Silenced at |
                        | --- | --- | --- | --- |
                        | T1 Server not hardened | B | high | p/Outer.java:7 |
                        | T1 Server not hardened | C | high | p/Outer.java:9 |
                        """);
        assertThat(outcome.file("report.html"))
                .contains("Findings that are silenced in code without an answer", "p/Outer.java:9");
    }

    private Outcome on(String day, Compilers compiler) {
        return project.option("threatdoc.today", day).compile(compiler);
    }
}
