package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RouterMountsTest {

    private static List<String> paths(Modules module) {
        return module.endpoints().stream()
                .map(e -> e.replaceFirst(" (anybody|unknown).*", ""))
                .toList();
    }

    @Test
    void putRoutersBelowOthers() {
        assertThat(paths(Modules.java("""
                import io.vertx.ext.web.Router;
                import io.vertx.core.http.HttpMethod;
                class Main {
                    void start(Object vertx) {
                        Router main = Router.router(vertx);
                        Router api = Router.router(vertx);
                        api.get("/products/:id").handler(c -> {});
                        main.route("/api/*").subRouter(api);
                        main.mountSubRouter("/admin", admin(vertx));
                        main.route("/old/*").subRouter(Users.router(vertx));
                        main.route(HttpMethod.PUT, "/direct").handler(c -> {});
                        main.route("/two").method(HttpMethod.PATCH).handler(c -> {});
                        main.route().path("/three").handler(c -> {});
                    }
                    Router admin(Object vertx) { Router r = Router.router(vertx); r.delete("/all").handler(c -> {}); return r; }
                }
                class Users { static Router router(Object vertx) { Router r = Router.router(vertx); r.post("/u"); return r; } }
                """)))
                .containsExactlyInAnyOrder(
                        "GET /api/products/{id}",
                        "DELETE /admin/all",
                        "POST /old/u",
                        "PUT /direct",
                        "PATCH /two",
                        "* /three");
    }
}
