package dev.threatdoc.recognise.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.recognise.Modules;
import org.junit.jupiter.api.Test;

final class WebComponentsTest {

    @Test
    void seesServletsAndWebSockets() {
        assertThat(Modules.java("""
                                import jakarta.servlet.annotation.WebServlet;
                                import jakarta.websocket.server.ServerEndpoint;
                                @WebServlet(urlPatterns = {"/login", "/logout"}) class Login {}
                                @ServerEndpoint("/chat/{room}") class Chat {}
                                class Other {}
                                """).tagsSeenBy(new WebComponents()))
                .containsExactly("endpoints=[/chat/{room}] @4", "endpoints=[/login, /logout] @3");
    }
}
