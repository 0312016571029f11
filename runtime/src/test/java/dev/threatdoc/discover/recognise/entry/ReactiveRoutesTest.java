package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class ReactiveRoutesTest {

    @Test
    void seesReactiveRoutesOfQuarkusAndRoutersOfVertx() {
        assertThat(Modules.java("""
                                import io.quarkus.vertx.web.Route;
                                import io.quarkus.vertx.web.RouteBase;
                                @RouteBase(path = "api") class A {
                                    @Route(path = "/hello", methods = Route.HttpMethod.GET) void a() {}
                                    @Route void sayHello() {}
                                    void b(io.vertx.ext.web.Router router, java.util.Map<String, String> map) {
                                        router.get("/orders").handler(r -> {});
                                        map.get("/not");
                                    }
                                }
                                """).tagsSeenBy(new ReactiveRoutes()))
                .containsExactly(
                        "endpoints=[/api/hello] @4", "endpoints=[/api/say-hello] @5", "endpoints=[/orders] @7");
    }

    @Test
    void leavesOutWhatOnlyPreparesRequests() {
        assertThat(Modules.java("""
                import io.vertx.ext.web.Router;
                /* all */ import io.vertx.ext.web.handler.*;
                class Server {
                    void start(Router router) {
                        router.route("/pears/*").handler(ResponseContentTypeHandler.create());
                        router.route("/plums/*").produces("text/plain").handler(BodyHandler.create());
                        router.post("/plums").handler(BodyHandler.create()).handler(rc -> {});
                        router.route("/site/*").handler(StaticHandler.create());
                        router.route("/all/*").handler(new Counter());
                    }
                }
                class Counter {}
                """).endpoints())
                .map(e -> e.replaceFirst(" anybody.*", ""))
                .containsExactlyInAnyOrder("POST /plums", "* /site/*", "* /all/*");
    }
}
