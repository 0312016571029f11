package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.discover.recognise.Recogniser;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What developers switch on for themselves, and whether others get it. */
final class SwitchesTest {

    private static Stream<String> seen(Modules modules) {
        return Stream.<Recogniser>of(
                        new OpenConsoles(), new ApiDocumentation(), new DebugSwitches(), new ToldInternals())
                .flatMap(r -> modules.weaknessesSeenBy(r).stream())
                .map(w -> w.replaceFirst(" .*", ""));
    }

    @Test
    void seesWhatRealUsersGet() {
        assertThat(seen(Modules.properties("spring.h2.console.enabled=true"))).containsExactly("open-console");
        assertThat(seen(Modules.properties("spring.datasource.druid.stat-view-servlet.enabled=true")))
                .containsExactly("open-console");
        assertThat(seen(Modules.properties("server.error.include-stacktrace=always")))
                .containsExactly("tells-internals");
        assertThat(seen(Modules.properties("server.error.include-exception=true")))
                .containsExactly("tells-internals");
        assertThat(seen(Modules.properties("quarkus.swagger-ui.always-include=true")))
                .containsExactly("open-api-documentation");
        assertThat(seen(Modules.properties("").andFile("a/application-prod.yml", "springdoc.swagger-ui.enabled: true")))
                .containsExactly("open-api-documentation");
        assertThat(seen(Modules.properties("debug=true"))).containsExactly("debug-switch");
        assertThat(seen(Modules.properties("spring.devtools.remote.secret=Zq9!tulip")))
                .containsExactly("debug-switch");
        assertThat(seen(Modules.properties(
                        "JAVA_OPTS=-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005")))
                .containsExactly("debug-switch");
        assertThat(
                        seen(
                                Modules.java(
                                        "@org.springframework.security.config.annotation.web.configuration.EnableWebSecurity(debug = true) class C {}")))
                .containsExactly("debug-switch");
        assertThat(seen(Modules.xml("<web-app><context-param><param-name>jakarta.faces.PROJECT_STAGE</param-name>"
                        + "<param-value>Development</param-value></context-param></web-app>")))
                .containsExactly("debug-switch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.h2.console.enabled=false",
                "spring.datasource.druid.stat-view-servlet.enabled=true\n"
                        + "spring.datasource.druid.stat-view-servlet.login-password=${DRUID}",
                "server.error.include-stacktrace=never",
                "server.error.include-message=always",
                "springdoc.swagger-ui.enabled=true",
                "springdoc.swagger-ui.enabled=false",
                "debug=false",
                "app.debug=true",
                "JAVA_OPTS=-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:5005",
                "JAVA_OPTS=-Xmx512m"
            })
    void saysNothingOfWhatIsOffOrHarmless(String text) {
        assertThat(seen(Modules.properties(text))).isEmpty();
    }

    @Test
    void leavesDevelopersTheirProfiles() {
        assertThat(seen(Modules.properties("")
                        .andFile("a/application-dev.properties", "spring.h2.console.enabled=true\ndebug=true")
                        .andFile("a/application-local.yml", "server.error.include-stacktrace: always")
                        .andFile("a/application-test.yml", "quarkus.swagger-ui.always-include: true")))
                .isEmpty();
    }

    @Test
    void saysNothingOfConsolesBehindALogin() {
        String on = "spring.h2.console.enabled=true";
        assertThat(seen(Modules.properties(on)
                        .andDependencies("org.springframework.boot:spring-boot-starter-security")))
                .isEmpty();
        assertThat(seen(Modules.properties(on).andJava("""
                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                class Web { void configure(HttpSecurity http) {
                    http.authorizeRequests().antMatchers("/h2-console/**").permitAll().anyRequest().authenticated(); } }
                """))).containsExactly("open-console");
    }
}
