package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GatewayRoutesTest {

    private static List<String> paths(Modules module) {
        return module.endpoints().stream()
                .map(e -> e.replaceFirst(" (anybody|unknown).*", ""))
                .toList();
    }

    @Test
    void belongToTheGateway() {
        assertThat(paths(Modules.yaml("""
                spring.cloud.gateway.routes:
                  - id: a
                    uri: lb://orders
                    predicates: ['Path=/orders/**,/o/{id}', 'Method=GET,POST']
                  - id: b
                    uri: lb://users
                    predicates:
                      - Path=/users/**
                """)))
                .containsExactlyInAnyOrder(
                        "GET /orders/**", "POST /orders/**", "GET /o/{id}", "POST /o/{id}", "* /users/**");
        assertThat(paths(Modules.java("""
                import org.springframework.cloud.gateway.route.RouteLocator;
                import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
                class Routes {
                    RouteLocator all(RouteLocatorBuilder b) {
                        return b.routes().route("x", r -> r.path("/x/**").and().method("GET").uri("lb://x"))
                            .route(r -> r.path("/y", "/z").filters(f -> f.stripPrefix(1)).uri("lb://y")).build();
                    }
                }
                """))).containsExactlyInAnyOrder("GET /x/**", "* /y", "* /z");
        assertThat(
                        paths(
                                Modules.java("@org.springframework.cloud.netflix.zuul.EnableZuulProxy class A {}")
                                        .andYaml(
                                                "zuul: {prefix: /api, routes: {users: /users/**, bills: {path: /bills/**, serviceId: b}}}")))
                .containsExactlyInAnyOrder("* /api/users/**", "* /api/bills/**");
    }
}
