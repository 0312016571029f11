package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class JakartaSecurityTest {

    private final JakartaSecurity jakarta = new JakartaSecurity();

    @Test
    void readsMechanismsOfJakarta() {
        Modules basic = Modules.java("""
                import jakarta.security.enterprise.authentication.mechanism.http.BasicAuthenticationMechanismDefinition;
                @BasicAuthenticationMechanismDefinition(realmName = "shop") class App {}
                """);
        assertThat(basic.tagsSeenBy(jakarta)).containsExactly("basic-authentication=[Jakarta] @2");
        assertThat(basic.statedBy(jakarta)).containsExactly("authenticationScheme=Basic");
    }

    @Test
    void readsTokensOfMicroProfile() {
        Modules login = Modules.java("""
                import org.eclipse.microprofile.auth.LoginConfig;
                @LoginConfig(authMethod = "MP-JWT") class App {}
                """);
        assertThat(login.tagsSeenBy(jakarta)).containsExactly("resource-server=[MicroProfile JWT] @2");
        Modules verified = Modules.properties("""
                mp.jwt.verify.issuer=https://login.example.com
                mp.jwt.verify.publickey.location=https://login.example.com/keys
                """);
        assertThat(verified.tagsSeenBy(jakarta)).containsExactly("resource-server=[MicroProfile JWT] @2");
        assertThat(verified.statedBy(jakarta)).containsExactly("authenticationScheme=Bearer", "usesSessionTokens=true");
        assertThat(verified.connectionsSeenBy(jakarta))
                .containsExactly("<- https://login.example.com/keys HTTPS {authentication-provider=[]}");
    }
}
