package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DebugSwitchesTest {

    private static final String JDWP = "JAVA_OPTS=-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=";

    private static List<String> seen(Modules modules) {
        return modules.weaknessesSeenBy(new DebugSwitches());
    }

    @Test
    void seesWhatRealUsersGet() {
        assertThat(seen(Modules.properties("a=b\ndebug=true")))
                .containsExactly(
                        "debug-switch src/main/resources/application.properties:2 debug switches the debugging of Spring"
                                + " Boot on | debug=true");
        assertThat(seen(Modules.properties("spring.devtools.remote.secret=Zq9!tulip")))
                .singleElement()
                .asString()
                .doesNotContain("tulip");
        assertThat(seen(Modules.properties(JDWP + "*:5005"))).hasSize(1);
        assertThat(
                        seen(
                                Modules.java(
                                        "@org.springframework.security.config.annotation.web.configuration.EnableWebSecurity(debug = true) class C {}")))
                .hasSize(1);
        assertThat(seen(Modules.xml("<web-app><context-param><param-name>jakarta.faces.PROJECT_STAGE</param-name>"
                        + "<param-value>Development</param-value></context-param></web-app>")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "debug=false",
                "app.debug=true",
                "JAVA_OPTS=-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:5005",
                "JAVA_OPTS=-Xmx512m"
            })
    void saysNothingOfWhatIsOffOrHarmless(String text) {
        assertThat(seen(Modules.properties(text))).isEmpty();
    }

    @Test
    void leavesDevelopersTheirs() {
        assertThat(seen(Modules.properties("").andFile("a/application-dev.properties", "debug=true")))
                .isEmpty();
        assertThat(
                        seen(
                                Modules.java(
                                        "@org.springframework.security.config.annotation.web.configuration.EnableWebSecurity class C {}")))
                .isEmpty();
        assertThat(seen(Modules.xml("<web-app><context-param><param-name>jakarta.faces.PROJECT_STAGE</param-name>"
                        + "<param-value>Production</param-value></context-param></web-app>")))
                .isEmpty();
    }
}
