package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

/** Security of Jakarta EE, MicroProfile, Quarkus and Micronaut, as their manuals write it. */
final class OtherFrameworksTest {

    private final JakartaSecurity jakarta = new JakartaSecurity();
    private final QuarkusSecurity quarkus = new QuarkusSecurity();
    private final MicronautSecurity micronaut = new MicronautSecurity();
    private final WebDescriptor descriptor = new WebDescriptor();
    private final MethodSecurity methods = new MethodSecurity();

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

    @Test
    void readsDeploymentDescriptors() {
        Modules web = Modules.xml("""
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee">
                  <security-constraint>
                    <web-resource-collection>
                      <web-resource-name>all</web-resource-name>
                      <url-pattern>/*</url-pattern>
                    </web-resource-collection>
                    <auth-constraint><role-name>user</role-name></auth-constraint>
                    <user-data-constraint><transport-guarantee>CONFIDENTIAL</transport-guarantee></user-data-constraint>
                  </security-constraint>
                  <login-config><auth-method>FORM</auth-method></login-config>
                  <session-config>
                    <session-timeout>0</session-timeout>
                    <cookie-config><http-only>false</http-only></cookie-config>
                  </session-config>
                </web-app>
                """);
        assertThat(web.tagsSeenBy(descriptor))
                .containsExactly(
                        "authenticates-requests=[] @7",
                        "authorizes-requests=[] @7",
                        "authenticates-all-requests=[] @7",
                        "tls=[] @8",
                        "login=[form] @10");
        assertThat(web.statedBy(descriptor))
                .containsExactly(
                        "authenticatesSource=true",
                        "isEncrypted=true",
                        "authenticationScheme=Form",
                        "usesSessionTokens=true");
        assertThat(web.statedBy(new Sessions())).containsExactly("definesConnectionTimeout=false");
        assertThat(web.tagsSeenBy(new Sessions()))
                .containsExactly("open-cookie=[web-xml.session-config.cookie-config.http-only] @13");
    }

    @Test
    void readsWhoMayCallMethods() {
        Modules guarded = Modules.java("""
                import jakarta.annotation.security.* ;
                import org.springframework.security.access.prepost.PreAuthorize;
                @interface Admins {}
                class Orders {
                    @PreAuthorize("hasRole('ADMIN')") void delete() {}
                    @PreAuthorize("permitAll()") void list() {}
                    @RolesAllowed("clerk") void add() {}
                    @PermitAll void show() {}
                    @io.quarkus.security.Authenticated void mine() {}
                }
                """);
        assertThat(guarded.tagsSeenBy(methods))
                .containsExactly(
                        "method-security=[Orders.delete] @5",
                        "method-security=[Orders.add] @7",
                        "method-security=[Orders.mine] @9");
    }

    @Test
    void findsGuardsOnAnnotationsOfOnesOwn() {
        assertThat(Modules.java("""
                                import org.springframework.security.access.prepost.PreAuthorize;
                                @PreAuthorize("hasRole('ADMIN')") @interface Admins {}
                                class Orders { @Admins void delete() {} }
                                """).tagsSeenBy(methods)).containsExactly("method-security=[Orders.delete] @3");
    }
}
