package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Far more findings than anybody reads: javac prints 100 warnings in all, and not all of them are ours. */
final class FloodTest {

    private static final String HEAD = "package p;\nimport dev.threatdoc.annotation.*;\n";

    private static final List<String> CLASSES = List.of("PUBLIC", "RESTRICTED", "SENSITIVE", "SECRET", "TOP_SECRET");

    private static final List<String> SEVERITIES = List.of("very low", "low", "medium", "high", "very high");

    private static final String RULES = IntStream.range(0, 5)
            .mapToObj(i -> """
                    {"id": "T%d", "title": "Rule", "targets": "Server", "severity": "%s",
                     "condition": "target.maxClassification == Classification.%s"}""".formatted(i, SEVERITIES.get(i), CLASSES.get(i)))
            .collect(Collectors.joining(",\n", "[", "]"));

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void project() {
        project = new Project(folder).rules(RULES);
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void leavesTheSeverestAndTheUsersOwn(Compilers compiler) {
        String unchecked = IntStream.range(0, 25)
                .mapToObj(i -> "java.util.List<String> raw%d() { return new java.util.ArrayList(); }\n".formatted(i))
                .collect(Collectors.joining());
        String deprecated = IntStream.range(0, 20)
                .mapToObj(i -> "int old%d() { return new java.util.Date().getYear(); }\n".formatted(i))
                .collect(Collectors.joining());
        project.option("threatdoc.warnOn", "very-low")
                .source(HEAD + servers("class All {\n", 200, "") + unchecked + deprecated + "}")
                .argument("-Xlint:unchecked", "-Xlint:deprecation");

        Outcome outcome = project.compile(compiler);

        assertThat(outcome.ours()).hasSize(51);
        assertThat(outcome.brief().subList(0, 50))
                .extracting(s -> s.replaceAll(".*Rule \\((.*?)\\).*", "$1"))
                .containsExactlyElementsOf(IntStream.range(0, 50)
                        .mapToObj(i -> i < 40 ? "very high" : "high")
                        .toList());
        assertThat(outcome.brief().get(50))
                .isEqualTo("WARNING 200 open findings (40 very high, 40 high, 40 medium, 40 low, 40 very low), none"
                        + " certain; 150 more warnings are not shown here; the report is"
                        + " CLASSES/META-INF/threatdoc/report.html");
        assertThat(outcome.others())
                .filteredOn(s -> s.text().contains("raw") || s.text().contains("unchecked"))
                .hasSizeGreaterThanOrEqualTo(25);
        assertThat(outcome.others())
                .filteredOn(s -> s.text().contains("getYear"))
                .hasSize(20);
    }

    @Test
    void sharesTheBudgetWithWhatIsWrongBeside() {
        project.source(HEAD
                + servers(
                        "class All {\n",
                        60,
                        "@ThreatResponse(threat = \"T0\", response = ResponseKind.MITIGATED, reason = \"r\") ")
                + "}");

        Outcome outcome = project.compile(Compilers.JAVAC);

        // 12 of 60 are PUBLIC, so that their answers are not stale, and 36 are of medium severity or above.
        assertThat(outcome.brief()).hasSize(51);
        assertThat(outcome.brief().subList(0, 25)).allMatch(s -> s.contains(" Rule ("));
        assertThat(outcome.brief().subList(25, 50)).allMatch(s -> s.contains("matches no finding"));
        assertThat(outcome.brief().get(50)).contains("; 34 more warnings are not shown here; the report is");
    }

    /** Each fifth server is as severe as the other. */
    private static String servers(String before, int count, String more) {
        return IntStream.range(0, count)
                .mapToObj(i -> "@Server(value = \"s%d\", maxClassification = Classification.%s) %sclass S%d {}\n"
                        .formatted(i, CLASSES.get(i * 7 % 5), more, i))
                .collect(Collectors.joining("", before, ""));
    }
}
