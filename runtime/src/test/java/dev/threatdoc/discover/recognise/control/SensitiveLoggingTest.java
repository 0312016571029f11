package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SensitiveLoggingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log.info(\"login \" + password);",
                "log.debug(\"user {} token {}\", name, user.getAccessToken());",
                "log.info(\"key {}\", this.apiKey);"
            })
    void seesSecretsInTheLog(String statement) {
        Modules logging =
                Modules.java("class C { org.slf4j.Logger log; String apiKey; void m(String name, String password) { "
                        + statement + " } }");
        assertThat(logging.tagsSeenBy(new SensitiveLogging())).containsExactly("logged-secret=[C] @1");
        assertThat(logging.statedBy(new SensitiveLogging())).containsExactly("providesConfidentiality=false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log.info(\"the password is wrong\");",
                "log.info(\"login {}\", mask(password));",
                "log.info(\"tokens {}\", tokenCount);",
                "out.info(password);"
            })
    void saysNothingOfOtherLogLines(String statement) {
        assertThat(Modules.java("class C { org.slf4j.Logger log; void m(Out out, String password) { " + statement
                                + " } }")
                        .seenBy(new SensitiveLogging()))
                .isEmpty();
    }
}
