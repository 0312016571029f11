package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinksFromHostTest {

    private static List<String> seen(String method) {
        return Modules.java("""
                import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
                import jakarta.servlet.http.HttpServletRequest;
                class Api { Mails mails; String base;
                """ + method + "\n}").weaknessesSeenBy(new LinksFromHost());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void forgot(String mail) { mails.sendMail(mail, ServletUriComponentsBuilder.fromCurrentContextPath().path(\"/reset\").toUriString()); }",
                "void register(HttpServletRequest request) { String url = request.getRequestURL() + \"/confirm?token=\"; mails.publishEvent(url); }",
                "void invite(HttpServletRequest r) { mails.notifyAll(\"https://\" + r.getServerName() + \"/invite/\"); }"
            })
    void seesLinksThatAreMailed(String method) {
        assertThat(seen(method)).singleElement().asString().startsWith("link-from-host src/main/java/File0.java:4 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object add(String s) { return created(ServletUriComponentsBuilder.fromCurrentRequest().path(\"/{id}\").build()); }",
                "void forgot(String mail) { mails.sendMail(mail, base + \"/reset\"); }",
                "void log(HttpServletRequest r) { mails.publishEvent(r.getRequestURL()); }",
                "boolean reset(HttpServletRequest r) { return r.getServerName().equals(\"localhost/reset\"); }"
            })
    void isSilentOnOtherAddresses(String method) {
        assertThat(seen(method)).isEmpty();
    }

    @Test
    void saysItOnceForAType() {
        assertThat(
                        seen(
                                "void forgot(String m) { mails.sendMail(ServletUriComponentsBuilder.fromCurrentContextPath()); }"
                                        + " void verify(String m) { mails.sendMail(ServletUriComponentsBuilder.fromCurrentContextPath()); }"))
                .hasSize(1);
    }
}
