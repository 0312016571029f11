package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.vocabulary.Tags;
import org.junit.jupiter.api.Test;

final class GatewaysTest {

    @Test
    void followsZuulsRoutesByServiceAndByUrl() {
        Modules zuul = Modules.java("""
                        import org.springframework.cloud.netflix.zuul.EnableZuulProxy;
                        @EnableZuulProxy class App {}
                        """).andYaml("""
                        zuul:
                          ignoredServices: '*'
                          routes:
                            users: /users/**
                            bills: {path: /bills/**, serviceId: billing}
                            old: {path: /old/**, url: 'http://legacy:81'}
                        """);

        assertThat(zuul.connectionsSeenBy(new Gateways()))
                .map(c -> c.replaceAll(" \\{.*", ""))
                .containsExactly("-> users HTTP", "-> billing HTTP", "-> http://legacy:81 HTTP");
        assertThat(zuul.seenBy(new Gateways())).noneMatch(Observation.Fronts.class::isInstance);
    }

    @Test
    void letsZuulFrontEverythingUnlessToldOtherwise() {
        assertThat(Modules.java("""
                                import org.springframework.cloud.netflix.zuul.EnableZuulProxy;
                                @EnableZuulProxy class App {}
                                """).seenBy(new Gateways())).anyMatch(Observation.Fronts.class::isInstance);
    }

    @Test
    void followsTheRoutesOfSpringCloudGatewayInFilesAndInCode() {
        assertThat(Modules.yaml("""
                                spring.cloud.gateway.routes:
                                  - id: a
                                    uri: lb://users
                                  - id: b
                                    uri: https://other.example.com
                                """).andJava("""
                                import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
                                class Routes {
                                    Object routes(RouteLocatorBuilder builder) {
                                        return builder.routes().route("c", r -> r.path("/c").uri("lb://orders")).build();
                                    }
                                }
                                """).connectionsSeenBy(new Gateways()))
                .map(c -> c.replaceAll(" \\{.*", ""))
                .containsExactly("-> users HTTP", "-> https://other.example.com HTTPS", "-> orders HTTP");
    }

    @Test
    void saysOfWhatZuulPassesOnBesideItsRoutesThatNobodyWroteItDown() {
        Modules zuul = Modules.java("""
                        import org.springframework.cloud.netflix.zuul.EnableZuulProxy;
                        @EnableZuulProxy class App {}
                        """).andYaml("""
                        zuul.routes:
                          users: /users/**
                          bills: /bills/**
                          local: {path: /here/**, url: 'forward:/there'}
                        """);

        assertThat(zuul.connectionsSeenBy(new Gateways()))
                .map(c -> c.replaceAll(" \\{.*", ""))
                .containsExactly("-> users HTTP", "-> bills HTTP");
        assertThat(zuul.seenBy(new Gateways()))
                .filteredOn(Observation.Fronts.class::isInstance)
                .allMatch(o -> ((Observation.Fronts) o).tags().containsKey(Tags.BY_DEFAULT));
    }

    @Test
    void followsRoutesWhoseAddressesAnObjectOfSettingsHas() {
        String routes = """
                import org.springframework.cloud.gateway.route.RouteLocator;
                import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
                class Routes {
                    RouteLocator routes(RouteLocatorBuilder b, Targets t) {
                        return b.routes().route(r -> r.path("/a").and().method("GET").uri(t.%s())).build();
                    }
                }
                """;
        String settings = "import org.springframework.boot.context.properties.ConfigurationProperties;\n"
                + "@ConfigurationProperties(\"shop.to\") ";

        assertThat(Modules.java(routes.formatted("getStockUrl"))
                        .andJava(settings + "class Targets { private String stockUrl;"
                                + " public String getStockUrl() { return stockUrl; }"
                                + " public void setStockUrl(String s) { stockUrl = s; } }")
                        .andFile("environment.properties", "SHOP_TO_STOCKURL=http://stock:8080")
                        .connectionsSeenBy(new Gateways()))
                .containsExactly("-> http://stock:8080 HTTP");
        assertThat(Modules.java(routes.formatted("stockUrl"))
                        .andJava(settings + "record Targets(String stockUrl) {}")
                        .andYaml("shop: {to: {stock-url: 'https://stock.example.com'}}")
                        .connectionsSeenBy(new Gateways()))
                .containsExactly("-> https://stock.example.com HTTPS");
    }
}
