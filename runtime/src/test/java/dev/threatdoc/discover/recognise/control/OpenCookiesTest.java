package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenCookiesTest {

    private static List<String> cookies(String statements) {
        return Modules.java("""
                /* all */ import jakarta.servlet.http.*;
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
                "Cookie c = new Cookie(\"auth_token\", token); secured(c); response.addCookie(c);",
                "response.addCookie(new Cookie(\"XSRF-TOKEN\", token));",
                "ResponseCookie.from(\"jwt\", token).httpOnly(true).secure(true).build();"
            })
    void isSilentOnCookiesThatAreKeptOrIdentifyNobody(String statements) {
        assertThat(cookies(statements)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie c = new Cookie(\"c1\", password); c.setHttpOnly(true); c.setSecure(true);",
                "Cookie c = new Cookie(\"c1\", java.net.URLEncoder.encode(password, \"UTF-8\"));",
                "Cookie c = new Cookie(\"c1\", java.util.Base64.getEncoder().encodeToString(password.getBytes()));",
                "Cookie c = new Cookie(\"c1\", user.getPassword());",
                "Cookie c = new Cookie(\"c1\", request.getParameter(\"password\"));",
                "ResponseCookie.from(\"c1\", password).httpOnly(true).secure(true).build();"
            })
    void seesPasswordsInCookies(String statements) {
        assertThat(cookies("String password = typed();" + statements))
                .singleElement()
                .asString()
                .startsWith("password-in-cookie src/main/java/File0.java:4 a password is put into a cookie | ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie c = new Cookie(\"c1\", encoder.encode(password));",
                "Cookie c = new Cookie(\"c1\", passwordChanged);",
                "Cookie c = new Cookie(\"c1\", token);"
            })
    void isSilentOnOtherValues(String statements) {
        assertThat(cookies("String password = typed();" + statements)).isEmpty();
    }

    @Test
    void seesSettingsThatTakeAFlagAway() {
        assertThat(Modules.properties("server.servlet.session.cookie.http-only=false")
                        .weaknessesSeenBy(new OpenCookies()))
                .singleElement()
                .asString()
                .contains("has no HttpOnly flag");
        assertThat(Modules.properties("server.servlet.session.cookie.http-only=true")
                        .weaknessesSeenBy(new OpenCookies()))
                .isEmpty();
    }
}
