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
}
