package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CamelRestTest {

    private static List<String> paths(Modules module) {
        return module.endpoints().stream()
                .map(e -> e.replaceFirst(" (anybody|unknown).*", ""))
                .toList();
    }

    @Test
    void readsTheRestDsl() {
        assertThat(paths(Modules.java("""
                import org.apache.camel.builder.RouteBuilder;
                class Rest extends RouteBuilder {
                    @Override public void configure() {
                        restConfiguration().component("platform-http").contextPath("/api");
                        rest("/say").get("/hello/{name}").to("direct:hello").post().consumes("application/json").to("direct:p");
                        rest().path("/users").get().to("direct:u");
                    }
                }
                """)))
                .containsExactlyInAnyOrder("GET /api/say/hello/{name}", "POST /api/say", "GET /api/users");
    }

    @Test
    void readsConsumersOfHttp() {
        assertThat(paths(Modules.java("""
                import org.apache.camel.builder.RouteBuilder;
                class Rest extends RouteBuilder {
                    @Override public void configure() {
                        from("platform-http:/hello?httpMethodRestrict=GET,POST").to("log:x");
                        from("jetty:http://0.0.0.0:8080/old").to("log:x");
                        from("timer:tick?period=1s").to("log:x");
                    }
                }
                """))).containsExactlyInAnyOrder("GET /hello", "POST /hello", "* /old");
    }
}
