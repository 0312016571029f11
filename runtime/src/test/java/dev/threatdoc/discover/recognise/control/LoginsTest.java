package dev.threatdoc.discover.recognise.control;

import static dev.threatdoc.discover.recognise.control.RequestRulesTest.chain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who callers are, how they prove it, and what is known of their secrets. */
final class LoginsTest {

    private final Logins logins = new Logins();
    private final CodeCredentials credentials = new CodeCredentials();
    private final PasswordEncoders encoders = new PasswordEncoders();
    private final Tokens tokens = new Tokens();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http.httpBasic();|basic-authentication=[Spring Security] @8|Basic",
                "http.httpBasic(withDefaults());|basic-authentication=[Spring Security] @8|Basic",
                "http.formLogin(f -> f.loginPage(\"/in\"));|login=[form] @8|Form",
                "http.oauth2Login();|single-sign-on=[OAuth 2] @8|OIDC",
                "http.oauth2ResourceServer(o -> o.jwt(withDefaults()));|resource-server=[Spring Security] @8|Bearer",
                "http.x509(withDefaults());|login=[client certificate] @8|mTLS"
            })
    void seesHowCallersProveWhoTheyAre(String statement, String tag, String scheme) {
        assertThat(chain(statement).tagsSeenBy(logins)).containsExactly(tag);
        assertThat(chain(statement).statedBy(logins)).contains("authenticationScheme=" + scheme);
    }

    @Test
    void saysNothingOfWhatIsSwitchedOff() {
        assertThat(chain("http.httpBasic().disable().formLogin(f -> f.disable());")
                        .seenBy(logins))
                .isEmpty();
    }

    @Test
    void knowsWhichSchemesArePublishedAndHaveNoPasswords() {
        assertThat(chain("http.oauth2Login();").statedBy(logins)).contains("implementsAuthenticationScheme=true");
        assertThat(chain("http.oauth2Login(); http.httpBasic();").statedBy(logins))
                .doesNotContain("implementsAuthenticationScheme=true");
    }

    @Test
    void seesAccountsInTheProgram() {
        Modules accounts = Modules.java("""
                import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
                import org.springframework.security.core.userdetails.User;
                class Web {
                    void configure(AuthenticationManagerBuilder auth) {
                        auth.inMemoryAuthentication().withUser("ann").password("{noop}pwd").roles("USER");
                    }
                    Object users() { return User.withUsername("bob").password("{bcrypt}$2a$10$x").build(); }
                }
                """);

        assertThat(accounts.tagsSeenBy(logins)).containsExactly("in-memory-authentication=[Spring Security] @5");
        assertThat(accounts.tagsSeenBy(credentials)).containsExactly("plain-text-credentials=[] @5");
        assertThat(accounts.seenBy(credentials)).asString().doesNotContain("pwd");
    }

    @Test
    void neverTellsThePasswordThatItSees() {
        Modules account = Modules.properties("spring.security.user.password=hunter2");

        assertThat(account.tagsSeenBy(logins)).containsExactly("plain-text-credentials=[] @1");
        assertThat(account.seenBy(logins)).asString().doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String SECRET_KEY = \"kq93nd8s\";",
                "void m() { io.jsonwebtoken.Jwts.builder().signWith(null, \"kq93nd8s\"); }",
                "static final String K = \"kq93nd8s\"; void m() { com.auth0.jwt.algorithms.Algorithm.HMAC256(K); }",
                "Object k = new javax.crypto.spec.SecretKeySpec(\"kq93nd8s\".getBytes(), \"AES\");",
                "void m(org.springframework.http.HttpHeaders h) { h.setBasicAuth(\"ann\", \"kq93nd8s\"); }"
            })
    void seesSecretsInCode(String member) {
        Modules code = Modules.java("class C { " + member + " }");
        assertThat(code.tagsSeenBy(credentials)).containsExactly("plain-text-credentials=[] @1");
        assertThat(code.seenBy(credentials)).asString().doesNotContain("kq93nd8s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String PASSWORD = \"password\";",
                "String ACCESS_TOKEN = \"access_token\";",
                "String TOKEN = \"X-Auth-Token\";",
                "String RESET_PASSWORD = \"/reset-password\";",
                "String jwtSecret = \"${jwt.secret}\";",
                "@Value(\"${a.b}\") String secret = \"\";",
                "void m(User u) { u.password(\"secret99\"); }"
            })
    void takesNoNameOfASecretForOne(String member) {
        assertThat(Modules.java("class C { " + member + " }").seenBy(credentials))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jwt.secret",
                "app.jwtSecret",
                "app.jwt.signing-key",
                "security.oauth2.resource.jwt.key-value",
                "encrypt.key",
                "server.ssl.key-store-password",
                "token.secret"
            })
    void seesSecretsThatAProgramKeepsForItself(String key) {
        Modules configured = Modules.properties(key + "=kq93nd8s");
        assertThat(configured.tagsSeenBy(new OwnSecrets())).containsExactly("plain-text-credentials=[] @1");
        assertThat(configured.seenBy(new OwnSecrets())).asString().doesNotContain("kq93nd8s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.password=kq93nd8s",
                "security.oauth2.client.client-secret=kq93nd8s",
                "jwt.secret=${JWT_SECRET}",
                "jwt.secret={cipher}00ff",
                "jwt.header=Authorization"
            })
    void leavesOtherSettingsToOthers(String line) {
        assertThat(Modules.properties(line).seenBy(new OwnSecrets())).isEmpty();
    }

    @Test
    void seesHowPasswordsAreHashed() {
        assertThat(Modules.java("""
                                import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
                                class C { Object encoder() { return new BCryptPasswordEncoder(); } }
                                """).tagsSeenBy(encoders))
                .containsExactly("password-hashing=[bcrypt] @2", "encryption=[] @2");
        assertThat(Modules.java("""
                                import org.springframework.security.crypto.password.NoOpPasswordEncoder;
                                class C { Object encoder() { return NoOpPasswordEncoder.getInstance(); } }
                                """).seenBy(encoders)).isEmpty();
        assertThat(Modules.java("class C { void m(javax.crypto.Cipher c) { c.doFinal(null); } }")
                        .tagsSeenBy(encoders))
                .containsExactly("encryption=[] @1");
    }

    @Test
    void seesWhoSignsAndVerifiesTokens() {
        assertThat(Modules.java(
                                "class C { Object m() { return io.jsonwebtoken.Jwts.builder().signWith(key).compact(); } }")
                        .tagsSeenBy(tokens))
                .containsExactly("token-server=[] @1");
        assertThat(Modules.java("class C { Object m(String t) { return io.jsonwebtoken.Jwts.parser()"
                                + ".setSigningKey(key).parseClaimsJws(t); } }")
                        .statedBy(tokens))
                .containsExactly("usesSessionTokens=true", "authenticationScheme=Bearer");
        assertThat(Modules.java("class C { Object m(String t) { return com.auth0.jwt.JWT.require("
                                + "com.auth0.jwt.algorithms.Algorithm.none()).build().verify(t); } }")
                        .statedBy(tokens))
                .contains("authenticatesSource=false");
        assertThat(Modules.java("class C { Object m(String t) { return com.auth0.jwt.JWT.decode(t); } }")
                        .seenBy(tokens))
                .isEmpty();
    }

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
                .containsExactly("authorization-server=[Spring OAuth2] @3", "authentication-server=[] @3");
        assertThat(Modules.properties("okta.oauth2.issuer=https://dev.example.com/oauth2/default")
                        .tagsSeenBy(oauth))
                .containsExactly("resource-server=[Spring Security] @1");
    }
}
