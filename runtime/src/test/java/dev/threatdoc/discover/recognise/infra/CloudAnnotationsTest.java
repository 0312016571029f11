package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.Recognisers;
import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one annotation makes of an application, in the versions of Spring Cloud that had it. */
final class CloudAnnotationsTest {
    private static final String CLOUD = "org.springframework.cloud.";

    private static Modules annotated(String annotation) {
        return Modules.java("@" + annotation + " class App {}");
    }

    private static List<String> tags(String annotation) {
        List<Problem> problems = new ArrayList<>();
        List<Observation> seen = Recognisers.all(CloudAnnotationsTest.class.getClassLoader())
                .recognise(annotated(annotation).build(), problems);
        assertThat(problems).isEmpty();
        return seen.stream()
                .filter(Observation.Tagged.class::isInstance)
                .map(o -> ((Observation.Tagged) o).tag().text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "client.circuitbreaker.EnableCircuitBreaker, circuit-breaker",
        "netflix.hystrix.EnableHystrix, circuit-breaker",
        "client.SpringCloudApplication, circuit-breaker",
        "config.server.EnableConfigServer, configuration-server",
        "netflix.eureka.server.EnableEurekaServer, service-discovery",
        "netflix.zuul.EnableZuulProxy, gateway",
        "netflix.zuul.EnableZuulServer, gateway",
        "netflix.sidecar.EnableSidecar, gateway",
        "netflix.hystrix.dashboard.EnableHystrixDashboard, monitoring-dashboard",
        "netflix.turbine.EnableTurbine, monitoring-server",
        "netflix.turbine.amqp.EnableTurbineAmqp, monitoring-server",
        "netflix.turbine.stream.EnableTurbineStream, monitoring-server",
        "sleuth.zipkin.stream.EnableZipkinStreamServer, tracing-server",
        "netflix.ribbon.RibbonClient, load-balancer",
        "netflix.ribbon.RibbonClients, load-balancer",
        "security.oauth2.resource.EnableOAuth2Resource, resource-server"
    })
    void tellsTheRole(String annotation, String tag) {
        assertThat(tags(CLOUD + annotation)).contains(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "zipkin.server.EnableZipkinServer, tracing-server",
        "zipkin2.server.internal.EnableZipkinServer, tracing-server",
        "de.codecentric.boot.admin.server.config.EnableAdminServer, administration-server",
        "de.codecentric.boot.admin.config.EnableAdminServer, administration-server",
        "org.springframework.security.oauth2.config.annotation.web.configuration.EnableAuthorizationServer,"
                + " authorization-server",
        "org.springframework.security.oauth2.config.annotation.web.configuration.EnableResourceServer, resource-server"
    })
    void tellsTheRoleOfWhatOthersMade(String annotation, String tag) {
        assertThat(tags(annotation)).contains(tag);
    }
}
