package dev.threatdoc.recognise.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.recognise.Modules;
import org.junit.jupiter.api.Test;

final class SecurityTest {

    private final Security recogniser = new Security();

    @Test
    void readsTheStyleOfConfigurers() {
        assertThat(Modules.java("""
                                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                                class Web {
                                    protected void configure(HttpSecurity http) throws Exception {
                                        http.authorizeRequests().anyRequest().authenticated()
                                            .and().httpBasic()
                                            .and().csrf().disable();
                                    }
                                }
                                """).tagsSeenBy(recogniser))
                .containsExactlyInAnyOrder(
                        "csrf-disabled=[] @6",
                        "basic-authentication=[Spring Security] @5",
                        "authenticates-all-requests=[] @4");
    }

    @Test
    void readsTheStyleOfLambdas() {
        Modules web = Modules.java("""
                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
                class Web {
                    Object chain(HttpSecurity http) throws Exception {
                        return http.csrf(AbstractHttpConfigurer::disable)
                            .authorizeHttpRequests(a -> a.requestMatchers("/open").permitAll()
                                .anyRequest().authenticated())
                            .oauth2ResourceServer(o -> o.jwt(null))
                            .build();
                    }
                }
                """);

        assertThat(web.tagsSeenBy(recogniser))
                .containsExactlyInAnyOrder("resource-server=[Spring Security] @8", "csrf-disabled=[] @5");
        assertThat(web.statedBy(recogniser))
                .containsExactlyInAnyOrder("implementsCSRFToken=false", "authenticatesSource=true");
    }

    @Test
    void leavesOtherBuildersAlone() {
        assertThat(Modules.java("""
                                class Web {
                                    void configure(MyBuilder http) {
                                        http.csrf().disable();
                                        http.httpBasic();
                                    }
                                }
                                """).seenBy(recogniser)).isEmpty();
    }

    @Test
    void seesThatEveryRequestNeedsNoLogin() {
        assertThat(Modules.java("""
                                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                                class Web {
                                    void configure(HttpSecurity http) { http.authorizeRequests().anyRequest().permitAll(); }
                                }
                                """).seenBy(recogniser)).isEmpty();
    }

    @Test
    void neverTellsThePasswordThatItSees() {
        Modules account = Modules.properties("spring.security.user.password=hunter2");

        assertThat(account.tagsSeenBy(recogniser)).containsExactly("plain-text-credentials=[] @1");
        assertThat(account.seenBy(recogniser)).asString().doesNotContain("hunter2");
    }

    @Test
    void seesTokensIssuedAndAccepted() {
        assertThat(Modules.yaml(
                                "spring.security.oauth2.resourceserver.jwt.issuer-uri: 'https://login.example.com/realm'")
                        .connectionsSeenBy(new OAuth2()))
                .containsExactly("<- https://login.example.com/realm HTTPS {authentication-provider=[]}");
        assertThat(Modules.java("""
                                import org.springframework.security.oauth2.config.annotation.web.configuration.EnableAuthorizationServer;
                                @EnableAuthorizationServer class Auth {}
                                """).tagsSeenBy(new OAuth2()))
                .containsExactly("authorization-server=[Spring OAuth2] @2");
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
                                """).tagsSeenBy(new Security())).containsExactly("csrf-disabled=[] @6");
    }
}
