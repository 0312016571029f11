package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class MicronautSecurityTest {

    private final MicronautSecurity micronaut = new MicronautSecurity();

    @Test
    void readsMicronaut() {
        Modules rules = Modules.yaml("""
                micronaut:
                  security:
                    authentication: bearer
                    intercept-url-map:
                    - pattern: /images/*
                      access: isAnonymous()
                    - pattern: /books
                      access: [ROLE_LIBRARIAN]
                    - pattern: /**
                      access: isAuthenticated()
                """);
        assertThat(rules.tagsSeenBy(micronaut))
                .containsExactly(
                        "resource-server=[Micronaut] @3",
                        "authenticates-requests=[/books] @8",
                        "authorizes-requests=[/books] @8",
                        "authenticates-requests=[] @10");
        assertThat(rules.statedBy(micronaut))
                .containsExactly("authenticationScheme=Bearer", "usesSessionTokens=true", "authenticatesSource=true");
        assertThat(Modules.properties("micronaut.security.enabled=false").statedBy(micronaut))
                .containsExactly("authenticatesSource=false");
    }
}
