package dev.threatdoc.discover.recognise.control;

import static dev.threatdoc.discover.recognise.control.RequestRulesTest.chain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What protects pages and sessions in browsers: forgery, frames, headers, other origins, cookies. */
final class WebProtectionTest {

    private final ForgeryProtection forgery = new ForgeryProtection();
    private final ResponseHeaders headers = new ResponseHeaders();
    private final CrossOrigin origins = new CrossOrigin();
    private final Sessions sessions = new Sessions();

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.headers().frameOptions().disable();",
                "http.headers(h -> h.frameOptions(f -> f.disable()));",
                "http.headers(h -> h.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable));",
                "http.headers(h -> h.disable());"
            })
    void seesThatFramesOfOthersAreLetIn(String statement) {
        assertThat(chain(statement).statedBy(headers)).containsExactly("disablesiFrames=false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.headers().frameOptions().sameOrigin();",
                "http.headers(h -> h.frameOptions(f -> f.deny()));",
                "http.headers(h -> h.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin));",
                "http.headers(h -> h.frameOptions(f -> f.disable())"
                        + ".contentSecurityPolicy(c -> c.policyDirectives(\"frame-ancestors 'self'\")));"
            })
    void seesThatFramesOfOthersAreRefused(String statement) {
        assertThat(chain(statement).statedBy(headers)).containsExactly("disablesiFrames=true");
    }

    @Test
    void takesTheSwitchOfOneHeaderForNoSwitchOfAll() {
        assertThat(chain("http.headers().cacheControl().disable();").statedBy(headers))
                .isEmpty();
        assertThat(chain("http.headers(h -> h.cacheControl(c -> c.disable()));").statedBy(headers))
                .isEmpty();
    }

    @Test
    void namesTheHeadersThatAreSet() {
        assertThat(chain("http.headers(h -> h.httpStrictTransportSecurity(s -> s.maxAgeInSeconds(31536000)));")
                        .tagsSeenBy(headers))
                .containsExactly("security-headers=[Strict-Transport-Security] @8");
        Modules quarkus = Modules.properties("quarkus.http.header.\"X-Frame-Options\".value=DENY");
        assertThat(quarkus.tagsSeenBy(headers)).containsExactly("security-headers=[X-Frame-Options] @1");
        assertThat(quarkus.statedBy(headers)).containsExactly("disablesiFrames=true");
    }

    @Test
    void seesWhoseScriptsMayReadAnswers() {
        String web = "import org.springframework.web.bind.annotation.CrossOrigin;\n";
        assertThat(Modules.java(web + "@CrossOrigin class Api {}").tagsSeenBy(origins))
                .containsExactly("cors-any-origin=[] @2");
        assertThat(Modules.java(web + "@CrossOrigin(\"https://shop.example.com\") class Api {}")
                        .tagsSeenBy(origins))
                .containsExactly("cors=[https://shop.example.com] @2");
        assertThat(Modules.java("class C { void m(CorsConfiguration c) { c.setAllowedOrigins(List.of(\"*\")); } }")
                        .tagsSeenBy(origins))
                .containsExactly("cors-any-origin=[] @1");
        assertThat(Modules.java("class C { void m(R r) { r.setHeader(\"Access-Control-Allow-Origin\", \"*\"); } }")
                        .tagsSeenBy(origins))
                .containsExactly("cors-any-origin=[] @1");
        assertThat(Modules.properties("quarkus.http.cors.origins=*").tagsSeenBy(origins))
                .containsExactly("cors-any-origin=[] @1");
        assertThat(Modules.yaml("""
                                micronaut.server.cors.configurations.web.allowed-origins:
                                - http://foo.com
                                """).tagsSeenBy(origins)).containsExactly("cors=[http://foo.com] @2");
    }

    @Test
    void seesSessionsAndCookies() {
        assertThat(chain("http.sessionManagement().sessionCreationPolicy(SessionCreationPolicy.STATELESS);")
                        .tagsSeenBy(sessions))
                .containsExactly("stateless=[] @8");
        for (String none : List.of(
                "http.sessionManagement().sessionFixation().none();",
                "http.sessionManagement(s -> s.sessionFixation(f -> f.none()));")) {
            assertThat(chain(none).statedBy(sessions)).contains("usesStrongSessionIdentifiers=false");
        }
        assertThat(chain("http.sessionManagement(s -> s.sessionFixation(f -> f.migrateSession()));")
                        .statedBy(sessions))
                .isEmpty();
        assertThat(Modules.properties("server.servlet.session.cookie.http-only=false")
                        .tagsSeenBy(sessions))
                .containsExactly("open-cookie=[server.servlet.session.cookie.http-only] @1");
        assertThat(Modules.properties("server.servlet.session.cookie.http-only=true")
                        .seenBy(sessions))
                .isEmpty();
        assertThat(Modules.java("class C { void m(javax.servlet.http.Cookie c) { c.setSecure(false); } }")
                        .tagsSeenBy(sessions))
                .containsExactly("open-cookie=[C] @1");
        assertThat(Modules.properties("server.servlet.session.timeout=-1").statedBy(sessions))
                .containsExactly("definesConnectionTimeout=false");
        assertThat(Modules.properties("server.servlet.session.timeout=30m").statedBy(sessions))
                .isEmpty();
    }
}
