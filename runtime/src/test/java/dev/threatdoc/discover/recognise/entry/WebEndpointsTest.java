package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class WebEndpointsTest {

    @Test
    void joinsThePathsOfTypeAndMethodThroughConstants() {
        assertThat(Modules.java("""
                                package shop;
                                import org.springframework.web.bind.annotation.* ;
                                @RestController
                                @RequestMapping(Orders.ROOT + "/v1/")
                                class Orders {
                                    static final String ROOT = "/orders";
                                    @GetMapping({"/{id}", "/by-name"}) String one() { return ""; }
                                    @PostMapping void add() {}
                                    void helper() {}
                                }
                                """).tagsSeenBy(new WebEndpoints()))
                .containsExactly("endpoints=[/orders/v1/{id}, /orders/v1/by-name] @7", "endpoints=[/orders/v1] @8");
    }

    @Test
    void tellsWhichHandlersStateWhoMayCallThem() {
        assertThat(Modules.java("""
                                import org.springframework.web.bind.annotation.RestController;
                                import org.springframework.web.bind.annotation.GetMapping;
                                import org.springframework.security.access.prepost.PreAuthorize;
                                @RestController
                                class Orders {
                                    @PreAuthorize("hasRole('ADMIN')")
                                    @GetMapping("/all") String all() { return ""; }
                                }
                                """).tagsSeenBy(new WebEndpoints()))
                .containsExactly("endpoints=[/all] @7", "pre-authorized-endpoints=[/all] @6");
    }

    @Test
    void takesNoOtherAnnotationOfThatNameForSprings() {
        assertThat(Modules.java("""
                                import my.own.RestController;
                                import org.springframework.web.bind.annotation.GetMapping;
                                @RestController
                                class Orders {
                                    @GetMapping("/all") String all() { return ""; }
                                }
                                """).tagsSeenBy(new WebEndpoints())).isEmpty();
    }

    @Test
    void followsAnAnnotationOfOnesOwn() {
        assertThat(Modules.java("""
                                import org.springframework.web.bind.annotation.* ;
                                @RestController @interface Api {}
                                @Api
                                class Orders {
                                    @GetMapping("/all") String all() { return ""; }
                                }
                                """).tagsSeenBy(new WebEndpoints())).containsExactly("endpoints=[/all] @5");
    }

    @Test
    void takesThePathsOfAnInterfaceThatTheControllerImplements() {
        assertThat(Modules.java("""
                                import org.springframework.web.bind.annotation.* ;
                                @RequestMapping("/api") interface OrdersApi {
                                    @GetMapping("/orders") String all();
                                }
                                interface NotServed { @GetMapping("/elsewhere") String all(); }
                                @RestController class Orders implements OrdersApi {
                                    @Override public String all() { return ""; }
                                }
                                """).tagsSeenBy(new WebEndpoints())).containsExactly("endpoints=[/api/orders] @3");
    }

    @Test
    void seesControllersOfHttpInterfaces() {
        assertThat(Modules.java("""
                                import org.springframework.web.service.annotation.* ;
                                @HttpExchange("/orders") interface OrdersApi { @GetExchange("/{id}") String one(); }
                                @org.springframework.web.bind.annotation.RestController
                                class Orders implements OrdersApi {}
                                """).tagsSeenBy(new WebEndpoints())).containsExactly("endpoints=[/orders/{id}] @2");
    }
}
