package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class TokenProvidersTest {

    @Test
    void findsWhomCodeAsksAboutTokens() {
        assertThat(Modules.java("""
                                import org.springframework.security.oauth2.provider.token.RemoteTokenServices;
                                class Tokens {
                                    RemoteTokenServices services(RemoteTokenServices services) {
                                        services.setCheckTokenEndpointUrl("http://auth:80/oauth/check_token");
                                        return services;
                                    }
                                }
                                """).connectionsSeenBy(Modules.recogniser("TokenProviders")))
                .containsExactly("<- http://auth:80/oauth/check_token HTTP {authentication-provider=[]}");
    }

    @Test
    void asksWhoIssuesTokensWhereNobodySaysWhomElse() {
        String accepts = """
                import org.springframework.security.oauth2.config.annotation.web.configuration.EnableResourceServer;
                @EnableResourceServer class App {}
                """;

        assertThat(Modules.java(accepts).connectionsSeenBy(Modules.recogniser("TokenProviders")))
                .containsExactly("<- authorization-server HTTP {authentication-provider=[]}");
        assertThat(Modules.java(accepts)
                        .andProperties("security.oauth2.resource.user-info-uri=http://auth/me")
                        .seenBy(Modules.recogniser("TokenProviders")))
                .isEmpty();
        assertThat(Modules.java(accepts)
                        .andProperties("security.oauth2.resource.jwt.key-value=x")
                        .seenBy(Modules.recogniser("TokenProviders")))
                .isEmpty();
        assertThat(Modules.java("class App {}").seenBy(Modules.recogniser("TokenProviders")))
                .isEmpty();
    }
}
