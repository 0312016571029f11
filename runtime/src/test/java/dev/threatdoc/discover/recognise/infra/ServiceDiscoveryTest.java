package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServiceDiscoveryTest {

    private static final String CLOUD = "org.springframework.cloud.";

    private static Modules annotated(String annotation) {
        return Modules.java("@" + annotation + " class App {}");
    }

    @ParameterizedTest
    @CsvSource({
        "client.discovery.EnableDiscoveryClient",
        "netflix.eureka.EnableEurekaClient",
        "client.SpringCloudApplication",
        "netflix.sidecar.EnableSidecar"
    })
    void tellsWhoRegisters(String annotation) {
        assertThat(annotated(CLOUD + annotation).connectionsSeenBy(new ServiceDiscovery()))
                .singleElement()
                .asString()
                .startsWith("-> service-discovery");
    }

    @Test
    void seesWhoRegistersWhere() {
        assertThat(Modules.dependencies("org.springframework.cloud:spring-cloud-starter-netflix-eureka-client")
                        .andProperties("eureka.client.serviceUrl.defaultZone=http://registry:8761/eureka/")
                        .connectionsSeenBy(new ServiceDiscovery()))
                .containsExactly(
                        "-> service-discovery|Eureka|Eureka|http://registry:8761/eureka/ HTTP {registration=[Eureka]}");
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
    void registersWithAnOldStarterOnlyWhereSomethingAsksForIt() {
        assertThat(Modules.dependencies("g:spring-cloud-starter-eureka").connectionsSeenBy(new ServiceDiscovery()))
                .isEmpty();
        assertThat(Modules.dependencies("g:spring-cloud-starter-eureka")
                        .andJava("""
                                import org.springframework.cloud.netflix.zuul.EnableZuulProxy;
                                @EnableZuulProxy class App {}
                                """)
                        .connectionsSeenBy(new ServiceDiscovery()))
                .containsExactly("-> service-discovery|Eureka|Eureka HTTP {registration=[Eureka]}");
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
                .containsExactly("-> service-discovery|Consul|Consul HTTP {registration=[Consul]}");
    }

    @Test
    void seesRegistriesOutsideOfSpring() {
        ServiceDiscovery discovery = new ServiceDiscovery();

        assertThat(Modules.dependencies("io.micronaut.discovery:micronaut-discovery-client")
                        .andYaml("consul: {client: {defaultZone: 'registry:8500'}}")
                        .connectionsSeenBy(discovery))
                .containsExactly("-> service-discovery|Consul|Consul|registry:8500 HTTP {registration=[Consul]}");
        assertThat(Modules.dependencies("io.micronaut.discovery:micronaut-discovery-client")
                        .andYaml("eureka: {client: {registration: {enabled: false}, defaultZone: 'registry:8761'}}")
                        .connectionsSeenBy(discovery))
                .isEmpty();
        assertThat(Modules.java("class A { io.vertx.ext.consul.ConsulClient client; }")
                        .andProperties("consul.host=registry")
                        .connectionsSeenBy(discovery))
                .containsExactly("-> service-discovery|Consul|Consul|registry HTTP {registration=[Consul]}");
    }
}
