package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenConsolesTest {

    private static final String ON = "spring.h2.console.enabled=true";

    private static List<String> seen(Modules modules) {
        return modules.weaknessesSeenBy(new OpenConsoles());
    }

    @Test
    void seesConsolesThatNothingStandsBefore() {
        assertThat(seen(Modules.properties(ON)))
                .containsExactly(
                        "open-console src/main/resources/application.properties:1 spring.h2.console.enabled lets"
                                + " anybody run statements at /h2-console | spring.h2.console.enabled=true");
        assertThat(seen(Modules.properties("spring.datasource.druid.stat-view-servlet.enabled=true")))
                .hasSize(1);
        assertThat(seen(Modules.properties(ON).andJava("""
                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                class Web { void configure(HttpSecurity http) {
                    http.authorizeRequests().antMatchers("/h2-console/**").permitAll().anyRequest().authenticated(); } }
                """))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.h2.console.enabled=false",
                "spring.datasource.druid.stat-view-servlet.enabled=true\n"
                        + "spring.datasource.druid.stat-view-servlet.login-password=${DRUID}",
                "app.console.enabled=true"
            })
    void saysNothingOfConsolesThatAreOffOrAskForALogin(String text) {
        assertThat(seen(Modules.properties(text))).isEmpty();
    }

    @Test
    void saysNothingOfConsolesOfDevelopersAndBehindALogin() {
        assertThat(seen(Modules.properties("").andFile("a/application-dev.properties", ON)))
                .isEmpty();
        assertThat(seen(Modules.properties(ON)
                        .andDependencies("org.springframework.boot:spring-boot-starter-security")))
                .isEmpty();
    }

    @Test
    void saysNothingOfAServletWhereNoneAreServed() {
        assertThat(seen(Modules.properties(ON).andDependencies("org.springframework.boot:spring-boot-starter-webflux")))
                .isEmpty();
        assertThat(seen(Modules.properties(ON + "\nspring.main.web-application-type=reactive")))
                .isEmpty();
        assertThat(seen(Modules.properties(ON)
                        .andDependencies(
                                "org.springframework.boot:spring-boot-starter-webflux",
                                "org.springframework.boot:spring-boot-starter-web")))
                .hasSize(1);
    }
}
