package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ToldInternalsTest {

    private static List<String> seen(Modules modules) {
        return modules.weaknessesSeenBy(new ToldInternals());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.error.include-stacktrace=always",
                "server.error.includeStacktrace=on_param",
                "spring.web.error.include-stacktrace=always",
                "server.error.include-exception=true"
            })
    void seesErrorsThatTellTheInside(String text) {
        assertThat(seen(Modules.properties(text)))
                .singleElement()
                .asString()
                .startsWith("tells-internals src/main/resources/application.properties:1 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.error.include-stacktrace=never",
                "server.error.include-message=always",
                "server.error.include-exception=false",
                "app.error.include-stacktrace=always"
            })
    void saysNothingOfErrorsThatDoNot(String text) {
        assertThat(seen(Modules.properties(text))).isEmpty();
    }

    @Test
    void leavesDevelopersTheirs() {
        assertThat(seen(Modules.properties("")
                        .andFile("a/application-local.yml", "server.error.include-stacktrace: always")))
                .isEmpty();
    }
}
