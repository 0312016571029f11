package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenWebSocketsTest {

    private static List<String> sockets(String chain, String more) {
        return Modules.java("""
                /* all */ import org.springframework.web.socket.config.annotation.*;
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
        assertThat(sockets(chain, ""))
                .singleElement()
                .asString()
                .startsWith("open-web-socket src/main/java/File0.java:3 ");
        assertThat(Modules.java("class A {}").weaknessesSeenBy(new OpenWebSockets()))
                .isEmpty();
    }

    @Test
    void isSilentOnWebSocketsThatSomethingLooksAt() {
        assertThat(sockets("registry.addEndpoint(\"/ws\").setAllowedOrigins(\"https://shop.example\");", ""))
                .isEmpty();
        assertThat(sockets(
                        "handlers.addHandler(null, \"/ws\").addInterceptors(new Object()).setAllowedOrigins(\"*\");",
                        ""))
                .isEmpty();
        assertThat(sockets(
                        "registry.addEndpoint(\"/ws\").setAllowedOriginPatterns(\"*\");",
                        "class Check implements org.springframework.messaging.support.ChannelInterceptor {}"))
                .isEmpty();
    }
}
