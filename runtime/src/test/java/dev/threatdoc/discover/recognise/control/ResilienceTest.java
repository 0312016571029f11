package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class ResilienceTest {

    @Test
    void seesCircuitBreakersAndBalancers() {
        Resilience resilience = new Resilience();
        assertThat(Modules.yaml("resilience4j.circuitbreaker.instances.stock.slidingWindowSize: 10")
                        .tagsSeenBy(resilience))
                .containsExactly("circuit-breaker=[Resilience4j] @1");
        assertThat(Modules.java("class Ask extends com.netflix.hystrix.HystrixCommand {}")
                        .tagsSeenBy(resilience))
                .containsExactly("circuit-breaker=[] @1");
        assertThat(Modules.java("@org.springframework.cloud.openfeign.FeignClient(\"stock\") interface Stock {}")
                        .andProperties("feign.circuitbreaker.enabled=true")
                        .tagsSeenBy(resilience))
                .containsExactly("circuit-breaker=[Feign] @1");
        assertThat(Modules.properties("feign.circuitbreaker.enabled=true").seenBy(resilience))
                .isEmpty();
        assertThat(Modules.properties("hystrix.command.default.execution.timeout.enabled=false")
                        .seenBy(resilience))
                .isEmpty();
        assertThat(Modules.java(
                                "class C { @org.springframework.cloud.client.loadbalancer.LoadBalanced Object rest() {} }")
                        .tagsSeenBy(resilience))
                .containsExactly("load-balancer=[Spring Cloud] @1");
    }
}
