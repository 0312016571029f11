package dev.threatdoc.discover.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of control, or of its absence, that code and configuration can show, and the least that is seen of it. */
final class ControlTechnologiesTest {

    private static final String CHAIN = """
            import org.springframework.security.config.annotation.web.builders.HttpSecurity;
            class A { Object chain(HttpSecurity http) throws Exception { http.%s; return http.build(); } }
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource({"spring", "annotations", "settings", "hazards"})
    void isRecognised(String control, Modules modules, List<String> facts) {
        assertThat(modules.facts()).as(control).containsAll(facts);
    }

    private static Arguments code(String control, String code, String... facts) {
        return arguments(control, Modules.java(code), List.of(facts));
    }

    private static Arguments chain(String control, String calls, String... facts) {
        return code(control, CHAIN.formatted(calls), facts);
    }

    private static Arguments settings(String control, String properties, String... facts) {
        return arguments(control, Modules.properties(properties), List.of(facts));
    }

    static Stream<Arguments> spring() {
        return Stream.of(
                chain(
                        "rules for URLs",
                        "authorizeRequests().antMatchers(\"/a\").hasRole(\"A\").anyRequest().authenticated()",
                        "authorizes-requests=[/a]"),
                chain(
                        "rules for URLs as lambdas",
                        "authorizeHttpRequests(a -> a.requestMatchers(\"/a\").hasRole(\"A\").anyRequest().authenticated())",
                        "authorizes-requests=[/a]"),
                chain("CSRF off", "csrf().disable()", "csrf-disabled=[]", "implementsCSRFToken=false"),
                chain("CSRF off by a lambda", "csrf(c -> c.disable())", "csrf-disabled=[]"),
                chain(
                        "CSRF on",
                        "csrf(c -> c.csrfTokenRepository(new "
                                + "org.springframework.security.web.csrf.CookieCsrfTokenRepository()))",
                        "implementsCSRFToken=true"),
                chain("HTTP basic", "httpBasic()", "basic-authentication=[Spring Security]"),
                chain("forms", "formLogin(f -> {})", "login=[form]"),
                chain(
                        "resource servers",
                        "oauth2ResourceServer(o -> o.jwt(j -> {}))",
                        "resource-server=[Spring Security]"),
                code("authorisation servers", """
                        @org.springframework.security.oauth2.config.annotation.web.configuration.EnableAuthorizationServer
                        class A {}
                        """, "authorization-server=[Spring OAuth2]"),
                code("accounts in memory", """
                        class A {
                            Object a() {
                                return new org.springframework.security.provisioning.InMemoryUserDetailsManager();
                            }
                        }
                        """, "in-memory-authentication=[Spring Security]"),
                code(
                        "encoders of passwords",
                        "class A { Object a() { return new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(); } }",
                        "password-hashing=[bcrypt]"),
                code(
                        "JWT",
                        "class A { Object a() { return io.jsonwebtoken.Jwts.builder().signWith(key()).compact(); } }",
                        "token-server=[]"));
    }

    static Stream<Arguments> annotations() {
        return Stream.of(
                code(
                        "@PreAuthorize",
                        "class A { @org.springframework.security.access.prepost.PreAuthorize(\"hasRole('A')\") void a() {} }",
                        "method-security=[A.a]"),
                code(
                        "@RolesAllowed",
                        "class A { @jakarta.annotation.security.RolesAllowed(\"A\") void a() {} }",
                        "method-security=[A.a]"),
                code(
                        "MicroProfile JWT",
                        "@org.eclipse.microprofile.auth.LoginConfig(authMethod = \"MP-JWT\") class A {}",
                        "resource-server=[MicroProfile JWT]"),
                code(
                        "Quarkus' @Authenticated",
                        "class A { @io.quarkus.security.Authenticated void a() {} }",
                        "method-security=[A.a]"),
                code(
                        "@CrossOrigin",
                        "@org.springframework.web.bind.annotation.CrossOrigin(\"*\") class A {}",
                        "cors-any-origin=[]"),
                code("@Valid", """
                        class A {
                            @org.springframework.web.bind.annotation.PostMapping("/a")
                            void a(@jakarta.validation.Valid @org.springframework.web.bind.annotation.RequestBody B b) {}
                        }
                        class B {}
                        """, "checked-input=[A.a]"),
                code(
                        "output encoding",
                        "class A { String a(String s) { return org.owasp.encoder.Encode.forHtml(s); } }",
                        "output-encoding=[OWASP Java Encoder]"),
                code(
                        "rate limits",
                        "class A { Object a() { return io.github.bucket4j.Bucket.builder(); } }",
                        "rate-limit=[Bucket4j]"),
                code(
                        "circuit breakers of MicroProfile",
                        "class A { @org.eclipse.microprofile.faulttolerance.CircuitBreaker void a() {} }",
                        "circuit-breaker=[MicroProfile]"),
                code(
                        "timeouts",
                        "class A { @org.eclipse.microprofile.faulttolerance.Timeout(500) void a() {} }",
                        "timeout=[]"),
                code("logging", "class A { org.slf4j.Logger log; void a() { log.info(\"a\"); } }", "local-logging=[]"));
    }

    static Stream<Arguments> settings() {
        return Stream.of(
                settings("TLS", "server.ssl.enabled=true\nserver.ssl.key-store=a.p12", "tls=[]", "isEncrypted=true"),
                settings("truststores", "server.ssl.trust-store=a.p12", "trust-store=[]"),
                settings("plain-text credentials", "spring.security.user.password=geheim", "plain-text-credentials=[]"),
                settings("actuators", "management.endpoints.web.exposure.include=*", "weak open-management"),
                settings(
                        "session cookies",
                        "server.servlet.session.cookie.http-only=false",
                        "open-cookie=[server.servlet.session.cookie.http-only]"));
    }

    static Stream<Arguments> hazards() {
        String handler = """
                import org.springframework.web.bind.annotation.* ;
                class A { @GetMapping("/a") Object a(@RequestParam String a) throws Exception { %s } }
                """;
        return Stream.of(
                code(
                        "native deserialisation",
                        handler.formatted("return new java.io.ObjectInputStream(a).readObject();"),
                        "weak unsafe-deserialization"),
                code(
                        "XML parsers",
                        handler.formatted(
                                "return javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(a);"),
                        "weak xml-external-entities"),
                code(
                        "commands",
                        handler.formatted("return Runtime.getRuntime().exec(a);"),
                        "weak command-from-request"),
                code(
                        "SQL",
                        handler.formatted("java.sql.Statement s = null; return s.executeQuery(\"select \" + a);"),
                        "weak sql-concatenation"),
                code(
                        "JNDI",
                        handler.formatted("return new javax.naming.InitialContext().lookup(a);"),
                        "weak jndi-lookup"),
                code(
                        "weak hashes",
                        handler.formatted("return java.security.MessageDigest.getInstance(\"MD5\");"),
                        "weak weak-hash"),
                code(
                        "weak ciphers",
                        handler.formatted("return javax.crypto.Cipher.getInstance(\"DES\");"),
                        "weak weak-cipher"),
                code(
                        "trust in everybody",
                        handler.formatted("return org.apache.http.conn.ssl.NoopHostnameVerifier.INSTANCE;"),
                        "weak trusts-every-certificate"),
                code("paths", handler.formatted("return new java.io.File(\"/a/\" + a);"), "weak path-from-request"),
                code(
                        "requests",
                        handler.formatted("return new java.net.URL(a).openStream();"),
                        "weak url-from-request"),
                code(
                        "templates",
                        handler.formatted(
                                "return new org.springframework.expression.spel.standard.SpelExpressionParser().parseExpression(a);"),
                        "weak code-from-request"));
    }
}
