package dev.threatdoc.recognise.spring;

import com.google.auto.service.AutoService;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Circuit breakers, load balancers and rate limits: Hystrix, Resilience4j, Sentinel, Ribbon, Spring Cloud. */
@AutoService(Recogniser.class)
public final class Resilience implements Recogniser {

    private static final Map<String, List<String>> BREAKERS = Map.of(
            "Hystrix",
            List.of(
                    "org.springframework.cloud.client.circuitbreaker.EnableCircuitBreaker",
                    "org.springframework.cloud.netflix.hystrix.EnableHystrix",
                    "com.netflix.hystrix.contrib.javanica.annotation.HystrixCommand",
                    "com.netflix.hystrix.contrib.javanica.annotation.DefaultProperties",
                    "org.springframework.cloud.client.SpringCloudApplication"),
            "Resilience4j",
            List.of("io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker"),
            "Sentinel",
            List.of("com.alibaba.csp.sentinel.annotation.SentinelResource"),
            "MicroProfile",
            List.of("org.eclipse.microprofile.faulttolerance.CircuitBreaker"));

    private static final Set<String> FACTORIES = Set.of(
            "org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory",
            "org.springframework.cloud.client.circuitbreaker.ReactiveCircuitBreakerFactory",
            "io.github.resilience4j.circuitbreaker.CircuitBreaker",
            "io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry",
            "com.netflix.hystrix.HystrixCommand");

    private static final List<String> BALANCERS = List.of(
            "org.springframework.cloud.client.loadbalancer.LoadBalanced",
            "org.springframework.cloud.netflix.ribbon.RibbonClient",
            "org.springframework.cloud.netflix.ribbon.RibbonClients",
            "org.springframework.cloud.loadbalancer.annotation.LoadBalancerClient");

    private static final Set<String> BALANCER_TYPES =
            Set.of("org.springframework.cloud.client.loadbalancer.LoadBalancerClient");

    /** For the service loader. */
    public Resilience() {}

    @Override
    public void recognise(Module module, Notes notes) {
        BREAKERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(b -> module.annotated(b.getValue().toArray(String[]::new))
                        .ifPresent(e -> notes.tag(Tags.CIRCUIT_BREAKER, e, b.getKey())));
        module.uses(FACTORIES).ifPresent(e -> notes.tag(Tags.CIRCUIT_BREAKER, e));
        module.annotated(BALANCERS.toArray(String[]::new))
                .or(() -> module.uses(BALANCER_TYPES))
                .ifPresent(e ->
                        notes.tag(Tags.LOAD_BALANCER, e, e.text().startsWith("@Ribbon") ? "Ribbon" : "Spring Cloud"));
    }
}
