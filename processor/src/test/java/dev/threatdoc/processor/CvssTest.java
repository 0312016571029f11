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

/** CVSS vectors in answers. */
final class CvssTest {

    private static final String CRITICAL = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";

    private static final String HEAD = "package p;\nimport dev.threatdoc.annotation.*;\n";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void project() {
        project = new Project(folder).option("threatdoc.today", "2026-12-01");
    }

    private Outcome compile(Compilers compiler, String attributes) {
        return project.source(HEAD + """
                @Server @Controls(isHardened = false)
                @ThreatResponse(threat = "T1", response = ResponseKind.ACCEPTED, reason = "r",
                        %s)
                class S {}
                """.formatted(attributes)).compile(compiler);
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void giveTheFindingItsSeverity(Compilers compiler) {
        Outcome outcome = compile(compiler, "cvss = \"" + CRITICAL + "\"");

        assertThat(outcome.brief()).isEmpty();
        assertThat(outcome.file("model.json"))
                .contains("\"severity\": \"very high\"", "\"score\": 9.8", "\"rating\": \"critical\"");
        assertThat(outcome.file("report.md")).contains("CVSS 9.8 (critical): " + CRITICAL);
        assertThat(outcome.file("report.html")).contains("CVSS 9.8 (critical): " + CRITICAL);
    }

    @Test
    void countAsLongAsTheAnswerDoes() {
        Outcome outcome = compile(Compilers.JAVAC, "until = \"2026-11-30\", cvss = \"" + CRITICAL + "\"");

        assertThat(outcome.brief().get(0)).contains("T1 Server not hardened (high)");
        assertThat(outcome.file("model.json")).contains("\"severity\": \"high\"");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void areRefusedAtTheirValue(Compilers compiler) {
        Outcome outcome = compile(compiler, "cvss = \"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:Q\"");

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.brief())
                .containsExactly("ERROR p/S.java:5 \"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:Q\" is no CVSS vector:"
                        + " invalid value for metric A: Q; write one such as"
                        + " CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void mayNotContradictTheSeverity(Compilers compiler) {
        Outcome outcome = compile(compiler, "severity = \"low\", cvss = \"" + CRITICAL + "\"");

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(outcome.brief())
                .containsExactly(
                        "WARNING p/S.java:5 The severity low is not what the vector says: CVSS 9.8 (critical) is"
                                + " very high here; the severity counts, so take one of them away");
        assertThat(outcome.file("model.json")).contains("\"severity\": \"low\"");
        assertThat(compile(compiler, "severity = \"very high\", cvss = \"" + CRITICAL + "\"")
                        .brief())
                .isEmpty();
    }
}
