package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mistakes in options, and in the files that they name. */
final class OptionsTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void project() {
        project = new Project(folder).source("package p;\n@dev.threatdoc.annotation.Server class S {}");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void areOneErrorEach(Compilers compiler) {
        Outcome outcome = project.option("threatdoc.warnon", "high")
                .option("threatdoc.failOn", "hihg")
                .option("threatdoc.levels", "0,one")
                .option("threatdoc.exclude", "T1,T11")
                .option("threatdoc.catalogs", "cor")
                .option("threatdoc.report", "")
                .compile(compiler);

        assertThat(outcome.brief())
                .containsExactly(
                        "ERROR There is no option -Athreatdoc.warnon; did you mean \"threatdoc.warnOn\"?",
                        "ERROR -Athreatdoc.failOn: \"hihg\" is no severity; did you mean \"high\"?",
                        "ERROR The option -Athreatdoc.report has no value; write -Athreatdoc.report=...",
                        "ERROR -Athreatdoc.levels: \"one\" is no level; expected numbers from 0, such as 0,1",
                        "ERROR There is no catalog \"cor\"; did you mean \"core\"? Bundled are core, capec, llm, code",
                        "ERROR There is no threat \"T11\"; did you mean \"T1\"?");
        assertThat(outcome.isSuccess()).isFalse();
    }

    @Test
    void callRisksAsTheUserDoes() throws IOException {
        Path labels = Files.writeString(folder.resolve("labels.json"), """
                {"impact": ["i1", "i2", "i3", "i|4 <b>", "i5"], "likelihood": ["l1", "l2", "l3", "l4", "l5"],
                 "risk": ["r1", "r2", "r3", "r4*", "r5"]}
                """);

        Outcome outcome =
                project.option("threatdoc.riskLabels", labels.toString()).compile(Compilers.JAVAC);

        assertThat(outcome.file("report.md"))
                .contains("| Impact, by likelihood | l1 | l2 | l3 | l4 | l5 |")
                .contains("Risk: **r4\\***, for the impact is i\\|4 &lt;b&gt; and the likelihood l3");
        assertThat(outcome.file("report.html")).contains("<th scope=\"row\">i|4 &lt;b&gt;</th>", "title=\"r4*\"");
        assertThat(outcome.file("model.json")).doesNotContain("r4").contains("\"impact\": \"high\"");

        Files.writeString(labels, "{\"risk\": [\"low\", \"high\"]}");
        assertThat(project.compile(Compilers.JAVAC).brief())
                .singleElement()
                .asString()
                .startsWith("ERROR " + labels + ":1:10: /risk: five different words for the levels of risk");
    }

    @Test
    void includeFilesThatAreNotThere() {
        Outcome outcome = project.option("threatdoc.threats", "nowhere/rules.json")
                .option("threatdoc.report", folder.toString())
                .compile(Compilers.JAVAC);

        assertThat(outcome.brief()).hasSize(2);
        assertThat(outcome.brief().get(0))
                .isEqualTo("ERROR -Athreatdoc.threats: cannot read \"nowhere/rules.json\": there is no such file in "
                        + Path.of("").toAbsolutePath());
        assertThat(outcome.brief().get(1)).startsWith("ERROR -Athreatdoc.report: cannot read \"" + folder + "\": ");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void includeThreatFilesWithMistakes(Compilers compiler) throws IOException {
        Path rules = Files.writeString(folder.resolve("own.json"), """
                [
                  {"id": "X1", "title": "t", "targets": "Server",
                   "condition": "target.isHardend"}
                ]
                """);

        Outcome outcome = project.option("threatdoc.threats", rules.toString()).compile(compiler);

        assertThat(outcome.brief()).hasSize(1);
        assertThat(outcome.brief().get(0))
                .startsWith("ERROR " + rules + ":3:")
                .contains("X1", "isHardend", "did you mean")
                .doesNotContain("(in ");
        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.files()).containsOnlyKeys("index.txt");
    }

    @Test
    void includeTextsThatAreNoUtf8() throws IOException {
        Path rules = Files.write(folder.resolve("latin.json"), new byte[] {'"', (byte) 0xE9, '"'});

        assertThat(project.option("threatdoc.threats", rules.toString())
                        .compile(Compilers.JAVAC)
                        .brief())
                .containsExactly("ERROR -Athreatdoc.threats: cannot read \"" + rules + "\": it is no text in UTF-8");
    }

    @Test
    void leaveTheBundledCatalogsOnByDefault() {
        Outcome outcome = project.option("threatdoc.catalogs", "all")
                .option("threatdoc.exclude", "T1,HA01")
                .compile(Compilers.JAVAC);

        assertThat(outcome.file("model.json"))
                .contains("\"threat\": \"AA03\"")
                .doesNotContain("\"threat\": \"HA01\"", "\"threat\": \"T1\"");
    }

    @Test
    void areDeclaredToTheCompiler() {
        assertThat(new ThreatdocProcessor().getSupportedOptions())
                .containsExactlyInAnyOrder(
                        "threatdoc.catalogs",
                        "threatdoc.threats",
                        "threatdoc.exclude",
                        "threatdoc.warnOn",
                        "threatdoc.failOn",
                        "threatdoc.report",
                        "threatdoc.riskLabels",
                        "threatdoc.levels",
                        "threatdoc.docs",
                        "threatdoc.root",
                        "threatdoc.derive",
                        "threatdoc.resources",
                        "threatdoc.drift",
                        "threatdoc.failOnAssumed",
                        "threatdoc.maxWarnings",
                        "threatdoc.baseline",
                        "threatdoc.today",
                        "threatdoc.colormap",
                        "threatdoc.outputs",
                        "threatdoc.applicability",
                        "threatdoc.messages",
                        "threatdoc.words",
                        "threatdoc.accessor",
                        "threatdoc.module",
                        "threatdoc.modules",
                        "threatdoc.questions",
                        "threatdoc.debug");
    }

    @Test
    void ofOthersAreNoneOfOurBusiness() {
        assertThat(project.option("other.warnon", "x")
                        .argument("-Xlint:-processing")
                        .compile(Compilers.JAVAC)
                        .isSuccess())
                .isTrue();
    }
}
