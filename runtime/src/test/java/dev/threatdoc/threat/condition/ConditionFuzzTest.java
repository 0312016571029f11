package dev.threatdoc.threat.condition;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** With JAZZER_FUZZ=1 looks for texts that are neither a condition nor a mistake; else tries those found before. */
class ConditionFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void isAConditionOrAMistake(FuzzedDataProvider data) {
        SourcePropertyTest.compile(data.consumeRemainingAsString());
    }
}
