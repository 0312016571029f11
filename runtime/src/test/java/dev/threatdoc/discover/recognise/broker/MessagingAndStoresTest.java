package dev.threatdoc.discover.recognise.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class MessagingAndStoresTest {
    @Test
    void seesCircuitBreakersBalancersAndLogs() {
        Modules module = Modules.java("""
                import com.netflix.hystrix.contrib.javanica.annotation.HystrixCommand;
                import org.slf4j.Logger;
                class Orders {
                    private Logger log;
                    @HystrixCommand void a() { log.info("x"); }
                    void b(java.util.List<String> list) { list.info("x"); }
                }
                """);

        assertThat(module.tagsSeenBy(Modules.recogniser("Resilience"))).containsExactly("circuit-breaker=[Hystrix] @5");
        assertThat(module.tagsSeenBy(Modules.recogniser("Logging"))).containsExactly("local-logging=[] @5");
    }
}
