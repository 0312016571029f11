package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class QuarkusSecurityTest {

    private final QuarkusSecurity quarkus = new QuarkusSecurity();

    @Test
    void readsQuarkus() {
        Modules rules = Modules.properties("""
                quarkus.http.auth.basic=true
                quarkus.http.auth.policy.admins.roles-allowed=admin
                quarkus.http.auth.permission.admin.paths=/admin/*
                quarkus.http.auth.permission.admin.policy=admins
                quarkus.http.auth.permission.rest.paths=/*
                quarkus.http.auth.permission.rest.policy=authenticated
                """);
        assertThat(rules.tagsSeenBy(quarkus))
                .containsExactly(
                        "basic-authentication=[Jakarta] @1",
                        "authenticates-requests=[/admin/*] @4",
                        "authorizes-requests=[/admin/*] @4",
                        "authenticates-requests=[] @6",
                        "authenticates-all-requests=[] @6");
        assertThat(rules.statedBy(quarkus)).containsExactly("authenticationScheme=Basic", "authenticatesSource=true");
        assertThat(Modules.properties("""
                                quarkus.http.auth.permission.all.paths=/*
                                quarkus.http.auth.permission.all.policy=permit
                                """).statedBy(quarkus)).containsExactly("authenticatesSource=false");
        Modules oidc = Modules.properties("""
                quarkus.oidc.auth-server-url=https://id.example.com/realms/shop
                quarkus.oidc.credentials.secret=abcdef
                """);
        assertThat(oidc.tagsSeenBy(quarkus)).containsExactly("resource-server=[Quarkus OIDC] @1");
        assertThat(oidc.connectionsSeenBy(quarkus))
                .containsExactly("<- https://id.example.com/realms/shop HTTPS"
                        + " {authentication-provider=[], plain-text-client-secret=[]}");
        Modules users = Modules.properties("""
                quarkus.security.users.embedded.enabled=true
                quarkus.security.users.embedded.plain-text=true
                quarkus.security.users.embedded.users.scott=jb0ss
                """);
        assertThat(users.tagsSeenBy(quarkus))
                .containsExactly("in-memory-authentication=[Quarkus] @1", "plain-text-credentials=[] @3");
        assertThat(users.seenBy(quarkus)).asString().doesNotContain("jb0ss");
    }
}
