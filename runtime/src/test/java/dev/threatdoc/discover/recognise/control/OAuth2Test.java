package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class OAuth2Test {

    @Test
    void seesTokensIssuedAndAccepted() {
        OAuth2 oauth = new OAuth2();
        assertThat(Modules.yaml(
                                "spring.security.oauth2.resourceserver.jwt.issuer-uri: 'https://login.example.com/realm'")
                        .connectionsSeenBy(oauth))
                .containsExactly("<- https://login.example.com/realm HTTPS {authentication-provider=[]}");
        assertThat(Modules.java("""
                                import org.springframework.security.oauth2.config.annotation.web.configuration.EnableAuthorizationServer;
                                import org.springframework.security.core.userdetails.UserDetailsService;
                                @EnableAuthorizationServer class Auth { UserDetailsService users; }
                                """).tagsSeenBy(oauth))
                .containsExactly(
                        "authorization-server=[Spring OAuth2] @3",
                        "authenticates-requests=[/oauth/token] @3",
                        "authorizes-requests=[/oauth/token] @3",
                        "authentication-server=[] @3");
        assertThat(Modules.properties("okta.oauth2.issuer=https://dev.example.com/oauth2/default")
                        .tagsSeenBy(oauth))
                .containsExactly("resource-server=[Spring Security] @1");
    }
}
