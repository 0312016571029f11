package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Properties and controls of one's own in code. */
final class OwnPropertyTest {

    private static final String RULES = """
            {"controls": [{"name": "isReviewed", "meaning": "Two people read every change."}],
             "properties": [{"name": "zone", "type": "text", "kinds": ["Server"]}],
             "threats": [{"id": "ACME-1", "title": "Unreviewed", "targets": ["Server"], "severity": "high",
                          "condition": "target.controls.isReviewed is False and target.zone == 'east'"}]}""";

    @TempDir
    Path folder;

    private Outcome compile(Compilers compiler, String annotations) {
        return new Project(folder)
                .rules(RULES)
                .source("package p; import dev.threatdoc.annotation.*;\n@Server(\"Shop\")\n" + annotations
                        + "\nclass Shop { @Dataflow(\"asks\") @Property(name = \"isReviewed\", value = \"true\") Other o; }"
                        + "\n@Server(\"Other\") class Other {}")
                .compile(compiler);
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void areSetByAnnotationsOnElementsAndFlows(Compilers compiler) {
        Outcome outcome = compile(
                compiler,
                "@Property(name = \"isReviewed\", value = \"false\") @Property(name = \"zone\", value = \"east\")");

        assertThat(outcome.isSuccess()).as(outcome.toString()).isTrue();
        assertThat(outcome.file("model.json")).contains("\"isReviewed\"", "\"zone\"", "\"ACME-1\"");
        assertThat(outcome.brief()).anyMatch(m -> m.contains("ACME-1"));
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void areErrorsWhereNobodyDeclaresThem(Compilers compiler) {
        Outcome outcome = compile(compiler, "@Property(name = \"isReviewd\", value = \"true\")");

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.toString())
                .contains("Nothing declares \"isReviewd\"")
                .contains("{\"controls\": [{\"name\": \"isReviewd\"");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void areErrorsWhereTheValueIsOfAnotherType(Compilers compiler) {
        assertThat(compile(compiler, "@Property(name = \"isReviewed\", value = \"yes\")")
                        .toString())
                .contains("true or false is expected");
    }
}
