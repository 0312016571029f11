package dev.threatdoc.discover.recognise.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class LocalCachesTest {

    @Test
    void areNoElementsForTheyAreAPartOfTheProgram() {
        Modules module = Modules.java("""
                import com.github.benmanes.caffeine.cache.Cache;
                class A {
                    private Cache<String, String> seen;
                    @org.springframework.cache.annotation.Cacheable("people") Object people() { return null; }
                    private com.hazelcast.core.HazelcastInstance hazelcast;
                }
                """);

        assertThat(module.statedBy(new LocalCaches())).containsExactly("usesCache=true");
        assertThat(module.connectionsSeenBy(new LocalCaches())).isEmpty();
    }

    @Test
    void areNotSeenByTheNameOfSomebodysOwnType() {
        assertThat(Modules.java("class Cache { java.util.Map<String, String> cache; }")
                        .seenBy(new LocalCaches()))
                .isEmpty();
    }
}
