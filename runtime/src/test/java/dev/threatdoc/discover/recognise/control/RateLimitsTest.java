package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class RateLimitsTest {

    @Test
    void seesLimits() {
        RateLimits limits = new RateLimits();
        assertThat(Modules.java("class C { io.github.bucket4j.Bucket bucket; }").tagsSeenBy(limits))
                .containsExactly("rate-limit=[Bucket4j] @1");
        assertThat(Modules.yaml("""
                                spring.cloud.gateway.routes:
                                - id: orders
                                  uri: lb://orders
                                  filters:
                                  - name: RequestRateLimiter
                                """).tagsSeenBy(limits)).containsExactly("rate-limit=[Spring Cloud Gateway] @5");
        assertThat(Modules.java(
                                "class C { @io.github.resilience4j.ratelimiter.annotation.RateLimiter(name = \"a\") void m() {} }")
                        .tagsSeenBy(limits))
                .containsExactly("rate-limit=[Resilience4j] @1");
        assertThat(Modules.properties("spring.servlet.multipart.max-file-size=-1")
                        .statedBy(limits))
                .containsExactly("handlesResourceConsumption=false");
        assertThat(Modules.properties("spring.servlet.multipart.max-file-size=1MB")
                        .seenBy(limits))
                .isEmpty();
    }
}
