package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class RatpackRoutesTest {

    @Test
    void readsChainsBelowPrefixes() {
        assertThat(Modules.java("""
                import ratpack.server.RatpackServer;
                class App {
                    public static void main(String[] args) throws Exception {
                        RatpackServer.start(server -> server.handlers(chain -> chain
                            .get(ctx -> ctx.render("Hello"))
                            .get(":name", ctx -> ctx.render("x"))
                            .prefix("shop", shop -> shop.post("orders", ctx -> {}).path("any/:id", ctx -> {}))));
                    }
                }
                """).endpoints())
                .map(e -> e.replaceFirst(" anybody.*", ""))
                .containsExactlyInAnyOrder("GET /", "GET /{name}", "POST /shop/orders", "* /shop/any/{id}");
    }
}
