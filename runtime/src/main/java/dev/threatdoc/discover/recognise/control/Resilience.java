package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Circuit breakers, load balancers and rate limits: Hystrix, Resilience4j, Sentinel, Ribbon, Spring Cloud. */
final class Resilience implements Recogniser {

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
            "io.github.resilience4j.circuitbreaker.CircuitBreakerConfig",
            "io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator",
            "com.netflix.hystrix.HystrixCommand",
            "com.netflix.hystrix.HystrixObservableCommand",
            "dev.failsafe.CircuitBreaker",
            "net.jodah.failsafe.CircuitBreaker");
    /** Settings below which each entry is a circuit breaker. */
    private static final Map<String, String> INSTANCES = Map.of(
            "resilience4j.circuitbreaker.instances", "Resilience4j",
            "resilience4j.circuitbreaker.backends", "Resilience4j",
            "hystrix.command", "Hystrix");

    private static final List<String> OF_CLIENTS = List.of(
            "feign.hystrix.enabled",
            "feign.circuitbreaker.enabled",
            "spring.cloud.openfeign.circuitbreaker.enabled",
            "feign.sentinel.enabled");
    private static final Set<String> FEIGN = Set.of(
            "org.springframework.cloud.openfeign.FeignClient", "org.springframework.cloud.netflix.feign.FeignClient");

    private static final List<String> BALANCERS = List.of(
            "org.springframework.cloud.client.loadbalancer.LoadBalanced",
            "org.springframework.cloud.netflix.ribbon.RibbonClient",
            "org.springframework.cloud.netflix.ribbon.RibbonClients",
            "org.springframework.cloud.loadbalancer.annotation.LoadBalancerClient",
            "org.springframework.cloud.loadbalancer.annotation.LoadBalancerClients");

    private static final Set<String> BALANCER_TYPES = Set.of(
            "org.springframework.cloud.client.loadbalancer.LoadBalancerClient",
            "org.springframework.cloud.client.loadbalancer.LoadBalancerInterceptor",
            "org.springframework.cloud.client.loadbalancer.reactive.ReactorLoadBalancerExchangeFilterFunction",
            "org.springframework.cloud.client.loadbalancer.reactive.LoadBalancerExchangeFilterFunction",
            "com.netflix.loadbalancer.ILoadBalancer",
            "com.netflix.loadbalancer.IRule",
            "com.netflix.loadbalancer.BaseLoadBalancer");

    @Override
    public void recognise(Module module, Notes notes) {
        BREAKERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(b -> module.annotated(b.getValue().toArray(String[]::new))
                        .ifPresent(e -> notes.tag(Tags.CIRCUIT_BREAKER, e, b.getKey())));
        module.uses(FACTORIES).ifPresent(e -> notes.tag(Tags.CIRCUIT_BREAKER, e));
        settings(module, notes);
        module.annotated(BALANCERS.toArray(String[]::new))
                .or(() -> module.uses(BALANCER_TYPES))
                .ifPresent(e ->
                        notes.tag(Tags.LOAD_BALANCER, e, e.text().startsWith("@Ribbon") ? "Ribbon" : "Spring Cloud"));
    }

    private static void settings(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        INSTANCES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(i -> configuration.below(i.getKey()).stream()
                        // Hystrix's own default, set for all commands there may be, starts none.
                        .filter(e -> !e.key().startsWith("hystrix.command.default"))
                        .findFirst()
                        .ifPresent(e -> notes.tag(Tags.CIRCUIT_BREAKER, Notes.evidence(e), i.getValue())));
        boolean hasClients = module.code().types().stream()
                .anyMatch(t -> CodeAnnotation.findAny(t.annotations(), FEIGN).isPresent());
        OF_CLIENTS.stream()
                .filter(k -> hasClients && configuration.isTrue(k))
                .flatMap(k -> configuration.find(k).stream())
                .findFirst()
                .ifPresent(e -> notes.tag(Tags.CIRCUIT_BREAKER, Notes.evidence(e), "Feign"));
        configuration.entries().stream()
                .filter(e ->
                        e.key().matches("(?i)[\\w-]+\\.ribbon\\.(listOfServers|NFLoadBalancer\\w+|NIWSServerList\\w+)"))
                .findFirst()
                .ifPresent(e -> notes.tag(Tags.LOAD_BALANCER, Notes.evidence(e), "Ribbon"));
        // In the routes of a gateway, by configuration or by its builder.
        configuration.below("spring.cloud.gateway").stream()
                .filter(e -> e.key().matches("(?i).*filters\\[\\d+\\](\\.name)?")
                        && e.text().matches("(CircuitBreaker|Hystrix|SpringCloudCircuitBreaker\\w*)\\b.*"))
                .findFirst()
                .ifPresent(e -> notes.tag(Tags.CIRCUIT_BREAKER, Notes.evidence(e), "Spring Cloud Gateway"));
        module.code()
                .calls()
                .filter(c -> Set.of("circuitBreaker", "hystrix")
                                .contains(c.expression().name())
                        && c.expression().root().isPresent()
                        && c.expression().arguments().size() == 1
                        && c.expression().arguments().get(0) instanceof Expression.Lambda)
                .findFirst()
                .ifPresent(c -> notes.tag(Tags.CIRCUIT_BREAKER, Notes.evidence(c), "Spring Cloud Gateway"));
    }
}
