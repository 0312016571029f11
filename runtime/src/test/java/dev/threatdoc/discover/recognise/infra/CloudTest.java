package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.discover.recognise.Observation;
import org.junit.jupiter.api.Test;

/** Spring Cloud: discovery, gateways, declarative clients, monitoring. */
final class CloudTest {

    @Test
    void seesWhoRegistersWhere() {
        assertThat(Modules.dependencies("org.springframework.cloud:spring-cloud-starter-netflix-eureka-client")
                        .andProperties("eureka.client.serviceUrl.defaultZone=http://registry:8761/eureka/")
                        .connectionsSeenBy(new ServiceDiscovery()))
                .containsExactly(
                        "-> service-discovery|Eureka|http://registry:8761/eureka/ HTTP {registration=[Eureka]}");
        assertThat(Modules.java("""
                                import org.springframework.cloud.client.discovery.EnableDiscoveryClient;
                                @EnableDiscoveryClient class App {}
                                """).connectionsSeenBy(new ServiceDiscovery()))
                .containsExactly("-> service-discovery HTTP {registration=[]}");
    }

    @Test
    void registersNeitherTheRegistryItselfNorWhoSwitchesItOff() {
        assertThat(Modules.java("""
                                import org.springframework.cloud.netflix.eureka.server.EnableEurekaServer;
                                @EnableEurekaServer class App {}
                                """)
                        .andDependencies("org.springframework.cloud:spring-cloud-starter-netflix-eureka-client")
                        .tagsSeenBy(new ServiceDiscovery()))
                .containsExactly("service-discovery=[Eureka] @2");
        assertThat(Modules.dependencies("org.springframework.cloud:spring-cloud-starter-netflix-eureka-client")
                        .andProperties("eureka.client.enabled=false")
                        .seenBy(new ServiceDiscovery()))
                .isEmpty();
    }

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
    void namesTheFarEndOfFeignByServiceOrByUrl() {
        assertThat(Modules.java("""
                                import org.springframework.cloud.openfeign.FeignClient;
                                @FeignClient("users") interface A {}
                                @FeignClient(name = "rates", url = "${rates.url}", fallback = Object.class) interface B {}
                                @FeignClient(name = Names.BILLS) interface C {}
                                class Names { static final String BILLS = "bills"; }
                                """)
                        .andProperties("rates.url=https://rates.example.com")
                        .connectionsSeenBy(Modules.recogniser("FeignClients")))
                .containsExactly(
                        "-> users HTTP {declarative-client=[Feign], load-balancer=[Ribbon]}",
                        "-> https://rates.example.com HTTPS {declarative-client=[Feign]}",
                        "-> bills HTTP {declarative-client=[Feign], load-balancer=[Ribbon]}");
    }

    @Test
    void namesTheTypesThatGoOverFeign() {
        assertThat(Modules.java("""
                                import org.springframework.cloud.openfeign.FeignClient;
                                @FeignClient("users") interface A extends Api { java.util.List<User> all(); }
                                interface Api { void add(NewUser user, String by); }
                                record User(String name) {}
                                record NewUser(String name) {}
                                """).connectionsSeenBy(Modules.recogniser("FeignClients")))
                .containsExactly("-> users HTTP {carries=[NewUser, User], declarative-client=[Feign],"
                        + " load-balancer=[Ribbon]}");
    }

    @Test
    void takesAFallbackForACircuitBreakerOnlyWhereOneIsSwitchedOn() {
        Modules rates = Modules.java("""
                import org.springframework.cloud.openfeign.FeignClient;
                @FeignClient(name = "rates", fallback = Object.class) interface Rates {}
                """);
        assertThat(rates.connectionsSeenBy(Modules.recogniser("FeignClients")))
                .containsExactly("-> rates HTTP {declarative-client=[Feign], load-balancer=[Ribbon]}");
        assertThat(rates.andProperties("spring.cloud.openfeign.circuitbreaker.enabled=true")
                        .connectionsSeenBy(Modules.recogniser("FeignClients")))
                .containsExactly(
                        "-> rates HTTP {circuit-breaker=[], declarative-client=[Feign], load-balancer=[Ribbon]}");
    }

    @Test
    void tellsDashboardsTurbineAdminAndZipkinApart() {
        assertThat(Modules.java("""
                                import org.springframework.cloud.netflix.turbine.EnableTurbine;
                                @EnableTurbine class App {}
                                """)
                        .andProperties("turbine.appConfig=orders,users")
                        .connectionsSeenBy(new Monitoring()))
                .containsExactly("<- orders HTTP", "<- users HTTP", "-> monitoring-dashboard|Hystrix HTTP");
        assertThat(Modules.dependencies("org.springframework.cloud:spring-cloud-starter-zipkin")
                        .andProperties("spring.zipkin.baseUrl=http://zipkin:9411")
                        .connectionsSeenBy(new Tracing()))
                .containsExactly("-> tracing-server|http://zipkin:9411 HTTP");
        assertThat(Modules.dependencies("de.codecentric:spring-boot-admin-starter-client")
                        .connectionsSeenBy(new Monitoring()))
                .containsExactly("-> administration-server|Spring Boot Admin HTTP {registration=[Spring Boot Admin]}");
    }

    @Test
    void sendsSpansToTheBrokerWhenToldSoOrWhenItsClientIsThere() {
        assertThat(Modules.dependencies("g:spring-cloud-starter-zipkin")
                        .andProperties("spring.zipkin.sender.type=kafka\nspring.zipkin.base-url=http://zipkin:9411")
                        .connectionsSeenBy(new Tracing()))
                .containsExactly("-> message-broker|Kafka Kafka");
        assertThat(Modules.dependencies("g:spring-cloud-starter-zipkin", "g:spring-rabbit")
                        .connectionsSeenBy(new Tracing()))
                .containsExactly("-> message-broker|RabbitMQ AMQP");
        assertThat(Modules.dependencies("g:spring-cloud-starter-zipkin", "g:spring-rabbit")
                        .andProperties("spring.zipkin.sender.type=web")
                        .connectionsSeenBy(new Tracing()))
                .containsExactly("-> tracing-server HTTP");
        assertThat(Modules.java("""
                                import org.springframework.cloud.sleuth.zipkin.stream.EnableZipkinStreamServer;
                                @EnableZipkinStreamServer class App {}
                                """).connectionsSeenBy(new Tracing())).containsExactly("<- message-broker AMQP");
    }

    @Test
    void registersWithAnOldStarterOnlyWhereSomethingAsksForIt() {
        assertThat(Modules.dependencies("g:spring-cloud-starter-eureka").connectionsSeenBy(new ServiceDiscovery()))
                .isEmpty();
        assertThat(Modules.dependencies("g:spring-cloud-starter-eureka")
                        .andJava("""
                                import org.springframework.cloud.netflix.zuul.EnableZuulProxy;
                                @EnableZuulProxy class App {}
                                """)
                        .connectionsSeenBy(new ServiceDiscovery()))
                .containsExactly("-> service-discovery|Eureka HTTP {registration=[Eureka]}");
    }

    @Test
    void takesSettingsForAnotherRegistryThanTheOneThatIsThereForLeftovers() {
        assertThat(Modules.dependencies("g:spring-cloud-starter-consul-discovery")
                        .andJava("""
                                import org.springframework.cloud.client.discovery.EnableDiscoveryClient;
                                @EnableDiscoveryClient class App {}
                                """)
                        .andProperties("eureka.client.serviceUrl.defaultZone=http://registry:8761/eureka/")
                        .connectionsSeenBy(new ServiceDiscovery()))
                .containsExactly("-> service-discovery|Consul HTTP {registration=[Consul]}");
    }

    @Test
    void findsServicesByListsOfServers() {
        assertThat(Modules.java("""
                                import org.springframework.cloud.openfeign.FeignClient;
                                @FeignClient("users") interface A {}
                                @FeignClient("bills") interface B {}
                                """)
                        .andProperties("users.ribbon.listOfServers=localhost:8001,localhost:8002")
                        .connectionsSeenBy(Modules.recogniser("FeignClients")))
                .map(c -> c.replaceAll(" \\{.*", ""))
                .containsExactly("-> users|localhost:8001,localhost:8002 HTTP", "-> bills HTTP");
    }

    @Test
    void takesANameOfFeignThatIsAnAddressForOne() {
        assertThat(Modules.java("""
                                import org.springframework.cloud.netflix.feign.FeignClient;
                                @FeignClient("http://localhost:7111") interface A {}
                                """).connectionsSeenBy(Modules.recogniser("FeignClients")))
                .map(c -> c.replaceAll(" \\{.*", ""))
                .containsExactly("-> http://localhost:7111 HTTP");
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
                .allMatch(o -> ((Observation.Fronts) o).tags().containsKey("by-default"));
    }

    @Test
    void findsWhomCodeAsksAboutTokens() {
        assertThat(Modules.java("""
                                import org.springframework.security.oauth2.provider.token.RemoteTokenServices;
                                class Tokens {
                                    RemoteTokenServices services(RemoteTokenServices services) {
                                        services.setCheckTokenEndpointUrl("http://auth:80/oauth/check_token");
                                        return services;
                                    }
                                }
                                """).connectionsSeenBy(Modules.recogniser("TokenProviders")))
                .containsExactly("<- http://auth:80/oauth/check_token HTTP {authentication-provider=[]}");
    }

    @Test
    void asksWhoIssuesTokensWhereNobodySaysWhomElse() {
        String accepts = """
                import org.springframework.security.oauth2.config.annotation.web.configuration.EnableResourceServer;
                @EnableResourceServer class App {}
                """;

        assertThat(Modules.java(accepts).connectionsSeenBy(Modules.recogniser("TokenProviders")))
                .containsExactly("<- authorization-server HTTP {authentication-provider=[]}");
        assertThat(Modules.java(accepts)
                        .andProperties("security.oauth2.resource.user-info-uri=http://auth/me")
                        .seenBy(Modules.recogniser("TokenProviders")))
                .isEmpty();
        assertThat(Modules.java(accepts)
                        .andProperties("security.oauth2.resource.jwt.key-value=x")
                        .seenBy(Modules.recogniser("TokenProviders")))
                .isEmpty();
        assertThat(Modules.java("class App {}").seenBy(Modules.recogniser("TokenProviders")))
                .isEmpty();
    }
}
