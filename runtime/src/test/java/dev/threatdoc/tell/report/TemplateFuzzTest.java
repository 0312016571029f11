package dev.threatdoc.tell.report;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.threatdoc.testing.AnsweredSystem;

/** With JAZZER_FUZZ=1 looks for texts that are neither a template nor a mistake; else tries those found before. */
class TemplateFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void isATemplateOrAMistake(FuzzedDataProvider data) {
        TemplateProperties.render(data.consumeRemainingAsString(), AnsweredSystem.analysis());
    }
}
