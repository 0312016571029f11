package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeptSessionsTest {

    private static List<String> seen(String code) {
        return Modules.java("import jakarta.servlet.http.*;\n" + code).weaknessesSeenBy(new KeptSessions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { void login(HttpServletRequest r, Object u) { r.getSession().setAttribute(\"user\", u); } }",
                "class LoginServlet { void doPost(HttpServletRequest r, Object u) { HttpSession s = r.getSession(); s.setAttribute(Keys.CURRENT_USER, u); } }",
                "class Sessions { void putValue(HttpServletRequest r, String k, Object v) { r.getSession().setAttribute(k, v); } }"
                        + " class LoginPage { Sessions sessions; void doPost(HttpServletRequest r, Object u) { sessions.putValue(r, Keys.USER_MODEL, u); } }"
            })
    void seesASessionThatIsKept(String code) {
        assertThat(seen(code)).hasSize(2);
        assertThat(seen(code).get(0)).startsWith("session-fixation src/main/java/File0.java:2 a session keeps its id");
        assertThat(seen(code).get(1)).startsWith("forgery-protection-off src/main/java/File0.java:2 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { void login(HttpServletRequest r, Object u) { r.changeSessionId(); r.getSession().setAttribute(\"user\", u); } }",
                "class A { void login(HttpServletRequest r, Object u) { r.getSession().invalidate(); r.getSession().setAttribute(\"user\", u); } }",
                "class A { void login(HttpServletRequest r) { r.getSession().setAttribute(\"loginError\", true); } }",
                "class A { void show(HttpServletRequest r, Object u) { r.getSession().setAttribute(\"user\", u); } }",
                "class A { void login(HttpServletRequest r, Object u) { r.setAttribute(\"user\", u); } }"
            })
    void isSilentWhereItIsRenewedOrNoLogin(String code) {
        assertThat(seen(code)).isEmpty();
    }

    @Test
    void leavesSpringSecurityItsSessions() {
        assertThat(Modules.java(
                                "class A { void login(jakarta.servlet.http.HttpSession s, Object u) { s.setAttribute(\"user\", u); } }")
                        .andDependencies("org.springframework.boot:spring-boot-starter-security")
                        .weaknessesSeenBy(new KeptSessions()))
                .isEmpty();
    }

    @Test
    void knowsATokenAgainstForgedRequests() {
        assertThat(
                        seen(
                                "class CsrfFilter {} class A { void login(HttpSession s, Object u) { s.setAttribute(\"user\", u); } }"))
                .singleElement()
                .asString()
                .startsWith("session-fixation");
    }
}
