package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SocketsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@jakarta.websocket.server.ServerEndpoint(\"/chat\") class A {}",
                "@javax.websocket.server.ServerEndpoint(\"/chat\") class A {}",
                "@io.quarkus.websockets.next.WebSocket(path = \"/chat\") class A {}",
                "@io.micronaut.websocket.annotation.ServerWebSocket(\"/chat\") class A {}",
                "class A { void a(org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry r) {"
                        + " r.addHandler(handler(), \"/chat\").withSockJS(); } }",
                "class A { void a(org.springframework.web.socket.config.annotation.StompEndpointRegistry r) {"
                        + " r.addEndpoint(\"/chat\"); } }"
            })
    void seesWebSockets(String code) {
        assertThat(Modules.java(code).tagsSeenBy(new Sockets()))
                .containsExactly("endpoints=[/chat] @1", "websockets=[/chat] @1");
    }

    @Test
    void takesNoOtherRegistryForOneOfWebSockets() {
        assertThat(Modules.java("class A { void a(com.example.Registry r) { r.addEndpoint(\"/chat\"); } }")
                        .seenBy(new Sockets()))
                .isEmpty();
    }
}
