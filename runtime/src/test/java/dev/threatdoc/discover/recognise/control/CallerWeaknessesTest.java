package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cookies, web sockets, tokens and passwords that do not keep strangers out. */
final class CallerWeaknessesTest {

    private static List<String> cookies(String statements) {
        return Modules.java("""
                import jakarta.servlet.http.*;
                import org.springframework.http.ResponseCookie;
                class Login { void login(HttpServletResponse response, String token, boolean tls) {
                """ + statements + "\n} }").weaknessesSeenBy(new OpenCookies());
    }

    @Test
    void seesWhichFlagsACookieLacks() {
        assertThat(cookies("Cookie c = new Cookie(\"auth_token\", token); c.setHttpOnly(true); response.addCookie(c);"))
                .containsExactly("open-cookie src/main/java/File0.java:4 the cookie \"auth_token\" has no Secure flag"
                        + " | new Cookie(\"auth_token\", ...)");
        assertThat(cookies("response.addCookie(new Cookie(\"JSESSION\", token));"))
                .singleElement()
                .asString()
                .contains("has no HttpOnly and no Secure flag");
        assertThat(cookies("ResponseCookie.from(\"jwt\", token).httpOnly(true).secure(false).path(\"/\").build();"))
                .singleElement()
                .asString()
                .contains("has no Secure flag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie c = new Cookie(\"auth_token\", token); c.setHttpOnly(true); c.setSecure(tls); response.addCookie(c);",
                "Cookie c = new Cookie(\"auth_token\", \"\"); c.setMaxAge(0); response.addCookie(c);",
                "response.addCookie(new Cookie(\"language\", token));",
                "response.addCookie(new Cookie(\"XSRF-TOKEN\", token));",
                "ResponseCookie.from(\"jwt\", token).httpOnly(true).secure(true).build();"
            })
    void isSilentOnCookiesThatAreKeptOrIdentifyNobody(String statements) {
        assertThat(cookies(statements)).isEmpty();
    }

    @Test
    void seesSettingsThatTakeAFlagAway() {
        assertThat(Modules.properties("server.servlet.session.cookie.http-only=false").weaknessesSeenBy(new OpenCookies()))
                .singleElement()
                .asString()
                .contains("has no HttpOnly flag");
        assertThat(Modules.properties("server.servlet.session.cookie.http-only=true").weaknessesSeenBy(new OpenCookies()))
                .isEmpty();
    }

    private static List<String> sockets(String chain, String more) {
        return Modules.java("""
                import org.springframework.web.socket.config.annotation.*;
                class Sockets { void register(StompEndpointRegistry registry, WebSocketHandlerRegistry handlers) {
                """ + chain + "\n} }\n" + more).weaknessesSeenBy(new OpenWebSockets());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registry.addEndpoint(\"/ws\").setAllowedOriginPatterns(\"*\").withSockJS();",
                "handlers.addHandler(null, \"/ws\").setAllowedOrigins(\"*\");"
            })
    void seesWebSocketsForPagesOfAnySite(String chain) {
        assertThat(sockets(chain, "")).singleElement().asString().startsWith("open-web-socket src/main/java/File0.java:3 ");
        assertThat(Modules.java("class A {}").weaknessesSeenBy(new OpenWebSockets())).isEmpty();
    }

    @Test
    void isSilentOnWebSocketsThatSomethingLooksAt() {
        assertThat(sockets("registry.addEndpoint(\"/ws\").setAllowedOrigins(\"https://shop.example\");", "")).isEmpty();
        assertThat(sockets("handlers.addHandler(null, \"/ws\").addInterceptors(new Object()).setAllowedOrigins(\"*\");", ""))
                .isEmpty();
        assertThat(sockets(
                        "registry.addEndpoint(\"/ws\").setAllowedOriginPatterns(\"*\");",
                        "class Check implements org.springframework.messaging.support.ChannelInterceptor {}"))
                .isEmpty();
    }

    @Test
    void seesTokensThatNobodyVerifies() {
        String filter = """
                import com.auth0.jwt.JWT;
                class Bearer extends org.springframework.web.filter.OncePerRequestFilter {
                    void doFilterInternal(String token) { JWT.decode(token).getSubject(); }
                }
                """;
        assertThat(Modules.java(filter).weaknessesSeenBy(new UnverifiedTokens()))
                .containsExactly("unverified-token src/main/java/File0.java:3 a token is read, and nothing checks its signature | JWT.decode(token)");
        assertThat(Modules.java(filter)
                        .andJava("class Check { void check(String t, com.auth0.jwt.JWTVerifier v) { v.verify(t); } }")
                        .weaknessesSeenBy(new UnverifiedTokens()))
                .isEmpty();
        assertThat(Modules.java("class Client { String user(String t) { return com.auth0.jwt.JWT.decode(t).getSubject(); } }")
                        .weaknessesSeenBy(new UnverifiedTokens()))
                .isEmpty();
        assertThat(Modules.java("class A { Object a(String t) { return io.jsonwebtoken.Jwts.parser().parseClaimsJwt(t); } }")
                        .weaknessesSeenBy(new UnverifiedTokens()))
                .hasSize(1);
        assertThat(Modules.java("class A { Object a(String t) { return io.jsonwebtoken.Jwts.parser().parseClaimsJws(t); } }")
                        .weaknessesSeenBy(new UnverifiedTokens()))
                .isEmpty();
    }

    private static List<String> passwords(String members) {
        return Modules.java("""
                import org.springframework.security.crypto.password.*;
                class Account { String password; String getPassword() { return password; } }
                class Form { String getPassword() { return ""; } String getConfirmPassword() { return ""; } }
                class Accounts {
                """ + members + "\n}").weaknessesSeenBy(new WeakPasswords());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object encoder() { return NoOpPasswordEncoder.getInstance(); }",
                "boolean login(Account a, String password) { return a.getPassword().equals(password); }",
                "boolean login(Account a, Form f) { return f.getPassword().equals(a.getPassword()); }",
                "boolean login(Account a, String pwd) { return java.util.Objects.equals(a.password, pwd); }",
                "String sql = \"SELECT * FROM users WHERE name = ? AND password = ?\";",
            })
    void seesPlainPasswords(String members) {
        List<String> seen = passwords(members.startsWith("String sql") ? "void q() { " + members + " }" : members);
        assertThat(seen).singleElement().asString().startsWith("plain-password src/main/java/File0.java:5 ");
    }

    @Test
    void seesAccountsThatAreFoundByPassword() {
        assertThat(Modules.java("interface Users { Object findByNameAndPassword(String n, String p); }")
                        .weaknessesSeenBy(new WeakPasswords()))
                .hasSize(1);
        assertThat(Modules.java("interface Users { Object findByNameAndPassword(String n, String p); }")
                        .andJava("class Login { void in(PasswordEncoder e, Users u, String p) { u.findByNameAndPassword(\"\", e.encode(p)); } }")
                        .weaknessesSeenBy(new WeakPasswords()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object encoder() { return new MessageDigestPasswordEncoder(\"SHA-256\"); }",
                "String hashPassword(String password) throws Exception { return \"\" + java.security.MessageDigest.getInstance(\"SHA-256\").digest(password.getBytes()); }",
                "String h(String pwd) { return org.apache.commons.codec.digest.DigestUtils.md5Hex(pwd); }",
                "String h(Account a) { return org.springframework.util.DigestUtils.md5DigestAsHex((a.getPassword() + \"salt\").getBytes()); }"
            })
    void seesFastHashesOfPasswords(String members) {
        assertThat(passwords(members))
                .singleElement()
                .asString()
                .startsWith("fast-password-hash src/main/java/File0.java:5 ")
                .doesNotContain("salt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean ok(Account a, String password, PasswordEncoder e) { return e.matches(password, a.getPassword()); }",
                "boolean same(Form f) { return f.getPassword().equals(f.getConfirmPassword()); }",
                "boolean ok(Account a, String password) { String hashed = hash(password); return a.getPassword().equals(hashed); }",
                "public boolean equals(Object o) { return ((Account) o).password.equals(new Account().password); }",
                "String sum(byte[] file) { return org.apache.commons.codec.digest.DigestUtils.md5Hex(file); }",
                "String etag(String text) throws Exception { return \"\" + java.security.MessageDigest.getInstance(\"SHA-256\").digest(text.getBytes()); }",
                "Object map() { return new java.util.HashMap<String, String>(); }"
            })
    void isSilentOnHashedAndRepeatedPasswords(String members) {
        assertThat(passwords(members)).isEmpty();
    }
}
