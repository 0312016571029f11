package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

/** Spring Cloud: discovery, gateways, declarative clients, monitoring. */
final class CloudTest {
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
                .containsExactly("-> tracing-server|Zipkin|http://zipkin:9411 HTTP");
        assertThat(Modules.dependencies("de.codecentric:spring-boot-admin-starter-client")
                        .connectionsSeenBy(new Monitoring()))
                .containsExactly(
                        "-> administration-server|Spring Boot Admin HTTP {registration=[Spring Boot Admin]}",
                        "<- administration-server|Spring Boot Admin HTTP {polled=[]}");
    }
}
