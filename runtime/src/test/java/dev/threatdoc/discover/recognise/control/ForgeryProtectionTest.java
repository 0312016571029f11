package dev.threatdoc.discover.recognise.control;

import static dev.threatdoc.discover.recognise.control.RequestRulesTest.chain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ForgeryProtectionTest {

    private final ForgeryProtection forgery = new ForgeryProtection();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.csrf().disable();",
                "http.csrf(c -> c.disable());",
                "http.csrf(AbstractHttpConfigurer::disable);",
                "http.csrf(c -> { c.disable(); });"
            })
    void seesThatForgeryIsNotPrevented(String statement) {
        assertThat(chain(statement).tagsSeenBy(forgery)).containsExactly("csrf-disabled=[] @8");
        assertThat(chain(statement).statedBy(forgery)).containsExactly("implementsCSRFToken=false");
    }

    @Test
    void readsRulesInAnonymousClasses() {
        assertThat(Modules.java("""
                                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                                import org.springframework.security.config.annotation.web.configuration.* ;
                                class Rules {
                                    WebSecurityConfigurerAdapter rules() {
                                        return new WebSecurityConfigurerAdapter() {
                                            protected void configure(HttpSecurity http) { http.csrf().disable(); }
                                        };
                                    }
                                }
                                """).tagsSeenBy(forgery)).containsExactly("csrf-disabled=[] @6");
    }

    @Test
    void knowsThatBrowsersAddNoBearerTokensByThemselves() {
        String api = "http.csrf(c -> c.disable()).oauth2ResourceServer(o -> o.jwt(withDefaults()))"
                + ".sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))";

        assertThat(chain(api + ";").tagsSeenBy(forgery)).containsExactly("csrf-disabled=[] @8");
        assertThat(chain(api + ";").statedBy(forgery)).containsExactly("implementsCSRFToken=true");
        assertThat(chain(api + ".httpBasic(withDefaults());").statedBy(forgery))
                .containsExactly("implementsCSRFToken=false");
    }

    @Test
    void seesThatForgeryIsPrevented() {
        assertThat(chain("http.csrf(c -> c.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse()));")
                        .statedBy(forgery))
                .containsExactly("implementsCSRFToken=true");
        assertThat(chain("http.csrf(c -> c.ignoringRequestMatchers(\"/hooks\"));")
                        .statedBy(forgery))
                .isEmpty();
        assertThat(chain("http.httpBasic();").seenBy(forgery)).isEmpty();
    }
}
