package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class FunctionalRoutesTest {

    @Test
    void seesSpringsRouterFunctionsWithThePathsAroundThem() {
        assertThat(Modules.java("""
                                import org.springframework.web.reactive.function.server.RouterFunction;
                                import org.springframework.web.reactive.function.server.RouterFunctions;
                                import org.springframework.web.reactive.function.server.ServerResponse;
                                class Routes {
                                    private static final String ORDERS = "/orders";
                                    RouterFunction<ServerResponse> a() {
                                        return RouterFunctions.route()
                                                .GET(ORDERS, this::all)
                                                .path("/bills", b -> b.POST("/{id}", this::one).DELETE("", this::none))
                                                .build();
                                    }
                                    RouterFunction<ServerResponse> b() {
                                        return nest(path("/stock"), route(GET("/all"), this::all));
                                    }
                                    Object not(java.util.Map<String, String> map) { return map.GET("/not"); }
                                }
                                """).tagsSeenBy(new FunctionalRoutes()))
                .containsExactlyInAnyOrder(
                        "endpoints=[/orders] @8",
                        "endpoints=[/bills/{id}] @9",
                        "endpoints=[/bills] @9",
                        "endpoints=[/stock/all] @13");
    }
}
