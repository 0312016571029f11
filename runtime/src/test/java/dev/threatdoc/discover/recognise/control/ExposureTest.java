package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class ExposureTest {

    private static final String WEB_STARTER = "org.springframework.boot:spring-boot-starter-web";

    @Test
    void seesManagementThatAnybodyReaches() {
        Exposure exposure = new Exposure();
        String all = "management.endpoints.web.exposure.include=*";
        String open =
                "open-management src/main/resources/application.properties:1 management.endpoints.web.exposure.include"
                        + " lets anybody reach the management endpoints | management.endpoints.web.exposure.include=*";
        assertThat(Modules.properties(all).andDependencies(WEB_STARTER).weaknessesSeenBy(exposure))
                .containsExactly(open);
        assertThat(Modules.properties(all).andDependencies(WEB_STARTER).statedBy(exposure))
                .isEmpty();
        assertThat(Modules.java("""
                                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                                class Web { void configure(HttpSecurity http) {
                                    http.authorizeRequests().antMatchers("/actuator/**").permitAll()
                                        .anyRequest().authenticated(); } }
                                """).andProperties(all).weaknessesSeenBy(exposure))
                .containsExactly(open);
        assertThat(Modules.java("""
                                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                                class Web { void configure(HttpSecurity http) {
                                    http.authorizeRequests().anyRequest().permitAll(); } }
                                """).andProperties(all).weaknessesSeenBy(exposure))
                .containsExactly(open);
        assertThat(Modules.yaml("""
                                management:
                                  endpoints.web.exposure:
                                    include: [health, env, heapdump]
                                """).weaknessesSeenBy(exposure)).hasSize(1);
        assertThat(Modules.properties("com.sun.management.jmxremote.authenticate=false")
                        .weaknessesSeenBy(exposure))
                .hasSize(1);
    }

    @Test
    void saysNothingOfManagementThatSomethingStandsBefore() {
        Exposure exposure = new Exposure();
        String all = "management.endpoints.web.exposure.include=*";
        assertThat(Modules.properties("management.endpoints.web.exposure.include=health,info")
                        .andDependencies(WEB_STARTER)
                        .seenBy(exposure))
                .isEmpty();
        assertThat(Modules.properties(all + "\nmanagement.endpoints.web.exposure.exclude=*")
                        .andDependencies(WEB_STARTER)
                        .seenBy(exposure))
                .isEmpty();
        assertThat(Modules.properties(all)
                        .andDependencies(WEB_STARTER, "org.springframework.boot:spring-boot-starter-security")
                        .seenBy(exposure))
                .isEmpty();
        assertThat(Modules.properties(all + "\nmanagement.server.address=127.0.0.1")
                        .andDependencies(WEB_STARTER)
                        .seenBy(exposure))
                .isEmpty();
        assertThat(Modules.java("""
                                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                                class Web { void configure(HttpSecurity http) {
                                    http.authorizeRequests().antMatchers("/actuator/**").hasRole("OPS")
                                        .anyRequest().permitAll(); } }
                                """).andProperties(all).seenBy(exposure)).isEmpty();
    }

    @Test
    void seesRulesThatAreSetElsewhere() {
        String all = "management.endpoints.web.exposure.include=*";
        String chain = """
                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                class Web { Object chain(HttpSecurity http) { rules(http); return http.build(); }
                    void rules(HttpSecurity http) { http.authorizeHttpRequests(a -> a
                        .requestMatchers("RULED/**").permitAll().anyRequest().authenticated()); } }
                """;
        assertThat(Modules.java(chain.replace("RULED", "/actuator"))
                        .andProperties(all)
                        .weaknessesSeenBy(new Exposure()))
                .hasSize(1);
        assertThat(Modules.java(chain.replace("RULED", "/login"))
                        .andProperties(all)
                        .weaknessesSeenBy(new Exposure()))
                .isEmpty();
    }

    @Test
    void seesEndpointsOfMicronautThatAskNobody() {
        String[] dependencies = {"io.micronaut:micronaut-management", "io.micronaut.security:micronaut-security-jwt"};
        assertThat(Modules.yaml("endpoints:\n  all:\n    sensitive: false\n")
                        .andDependencies(dependencies)
                        .weaknessesSeenBy(new Exposure()))
                .hasSize(1);
        assertThat(Modules.yaml("endpoints:\n  health:\n    sensitive: false\n  all:\n    sensitive: true\n")
                        .andDependencies(dependencies)
                        .weaknessesSeenBy(new Exposure()))
                .isEmpty();
        assertThat(Modules.yaml("endpoints:\n  all:\n    sensitive: false\n")
                        .andDependencies("io.micronaut.security:micronaut-security-jwt")
                        .weaknessesSeenBy(new Exposure()))
                .isEmpty();
    }
}
