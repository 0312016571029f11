package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChainWeaknessesTest {

    private final ChainWeaknesses recogniser = new ChainWeaknesses();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.csrf(c -> c.disable()).formLogin(f -> f.loginPage(\"/in\"));",
                "http.csrf().disable().authorizeRequests().anyRequest().authenticated().and().formLogin();",
                "http.csrf(AbstractHttpConfigurer::disable); http.oauth2Login(c -> {});"
            })
    void seesThatForgedRequestsAreNotTold(String rules) {
        assertThat(RequestRulesTest.chain(rules).weaknessesSeenBy(recogniser))
                .containsExactly(
                        "forgery-protection-off src/main/java/File0.java:8 forged requests are not told from real ones | csrf disabled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.csrf(c -> c.disable()).oauth2ResourceServer(o -> o.jwt(j -> {}));",
                "http.csrf().disable().sessionManagement().sessionCreationPolicy(SessionCreationPolicy.STATELESS).and().httpBasic();",
                "http.csrf(c -> c.ignoringRequestMatchers(\"/hook\")).formLogin(f -> {});",
                "http.formLogin(f -> {});",
                "http.csrf(c -> c.disable()).formLogin(f -> f.disable());"
            })
    void isSilentWhereBrowsersAddNothing(String rules) {
        assertThat(RequestRulesTest.chain(rules).weaknessesSeenBy(recogniser)).isEmpty();
    }

    @Test
    void takesATokenInAHeaderForNoNeedOfProtection() {
        String chain = """
                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                import org.springframework.security.config.http.SessionCreationPolicy;
                class Security { Object chain(HttpSecurity http) throws Exception {
                    http.csrf(c -> c.disable());
                    http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
                    http.addFilterBefore(new Bearer(), Object.class);
                    return http.build(); } }
                """;
        String filter =
                "class Bearer { void filter(jakarta.servlet.http.HttpServletRequest q) { q.getHeader(\"Authorization\"); } }";
        String cookies =
                "class Bearer { void filter(jakarta.servlet.http.HttpServletRequest q) { q.getHeader(\"Authorization\"); q.getCookies(); } }";

        assertThat(Modules.java(chain).andJava(filter).statedBy(new ForgeryProtection()))
                .containsExactly("implementsCSRFToken=true");
        assertThat(Modules.java(chain).andJava(cookies).statedBy(new ForgeryProtection()))
                .containsExactly("implementsCSRFToken=false");
        assertThat(Modules.java(chain).statedBy(new ForgeryProtection())).containsExactly("implementsCSRFToken=false");
    }

    @Test
    void seesSessionsThatKeepTheirIds() {
        assertThat(RequestRulesTest.chain("http.sessionManagement(s -> s.sessionFixation(f -> f.none()));")
                        .weaknessesSeenBy(recogniser))
                .containsExactly(
                        "session-fixation src/main/java/File0.java:8 a session keeps its id when its user logs in | sessionFixation none");
        assertThat(RequestRulesTest.chain("http.sessionManagement().sessionFixation().none();")
                        .weaknessesSeenBy(recogniser))
                .hasSize(1);
        assertThat(RequestRulesTest.chain("http.sessionManagement(s -> s.sessionFixation(f -> f.migrateSession()));")
                        .weaknessesSeenBy(recogniser))
                .isEmpty();
    }

    private static Modules ignoring(String patterns) {
        return Modules.java("""
                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;
                import org.springframework.http.HttpMethod;
                class Security {
                    Object rest(HttpSecurity http) throws Exception { return http.authorizeHttpRequests(r -> r.anyRequest().denyAll()).build(); }
                    WebSecurityCustomizer web() { return w -> w.ignoring().requestMatchers(""" + patterns + """
                ); }
                }
                """);
    }

    @Test
    void seesPathsThatPassByAllFilters() {
        assertThat(ignoring("\"/legacy/**\"").weaknessesSeenBy(recogniser))
                .containsExactly(
                        "ignored-paths src/main/java/File0.java:6 \"/legacy/**\" passes by all security filters"
                                + " | w.ignoring().requestMatchers(\"/legacy/**\")");
        assertThat(ignoring("\"/legacy/**\"").tagsSeenBy(new RequestRules()))
                .noneMatch(t -> t.contains("-all-requests"));
        assertThat(ignoring("\"/legacy/**\"").statedBy(new RequestRules())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"/css/**\", \"/js/**\", \"/favicon.ico\"",
                "\"/**/*.html\", \"/*.js\", \"/webjars/**\"",
                "HttpMethod.OPTIONS, \"/**\"",
                "\"/swagger-ui/**\", \"/v3/api-docs/**\"",
                "\"/actuator/health\", \"/error\""
            })
    void isSilentOnFilesAndPreflights(String patterns) {
        assertThat(ignoring(patterns).weaknessesSeenBy(recogniser)).isEmpty();
        assertThat(ignoring(patterns).tagsSeenBy(new RequestRules()))
                .anyMatch(t -> t.contains("authorizes-all-requests"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.requestMatchers().antMatchers(\"/**\").and().authorizeRequests().anyRequest().authenticated()"
                        + ".antMatchers(HttpMethod.GET, \"/**\").access(\"#oauth2.hasScope('read')\");",
                "http.authorizeRequests().anyRequest().authenticated();",
                "http.requestMatchers().antMatchers(\"/**\").and().authorizeRequests().anyRequest().authenticated();"
            })
    void knowsThatAllRequestsAreAuthenticated(String rules) {
        assertThat(RequestRulesTest.chain(rules).tagsSeenBy(new RequestRules()))
                .anyMatch(t -> t.startsWith("authenticates-all-requests"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.logout().and().authorizeRequests().antMatchers(\"/\", \"/login\").permitAll().anyRequest().authenticated();",
                "http.requestMatchers().antMatchers(\"/login\", \"/oauth/authorize\").and().authorizeRequests().anyRequest().authenticated();"
            })
    void knowsThatSomeAreNot(String rules) {
        assertThat(RequestRulesTest.chain(rules).tagsSeenBy(new RequestRules()))
                .noneMatch(t -> t.startsWith("authenticates-all-requests"));
    }
}
