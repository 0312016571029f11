package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.Optional;
import java.util.Set;

/**
 * Results that a program keeps for later requests, by annotations (Spring, JCache, Quarkus, Micronaut) or by Caffeine,
 * Guava, Ehcache or Hazelcast within it. That is a property of the program and no element of its own.
 */
final class LocalCaches implements Recogniser {

    private static final String[] ANNOTATIONS = {
        "org.springframework.cache.annotation.Cacheable",
        "org.springframework.cache.annotation.CachePut",
        "javax.cache.annotation.CacheResult",
        "javax.cache.annotation.CachePut",
        "io.quarkus.cache.CacheResult",
        "io.micronaut.cache.annotation.Cacheable"
    };
    private static final Set<String> TYPES = Set.of(
            "com.github.benmanes.caffeine.cache.Cache",
            "com.github.benmanes.caffeine.cache.LoadingCache",
            "com.github.benmanes.caffeine.cache.AsyncCache",
            "com.github.benmanes.caffeine.cache.AsyncLoadingCache",
            "com.google.common.cache.Cache",
            "com.google.common.cache.LoadingCache",
            "org.ehcache.Cache",
            "org.ehcache.CacheManager",
            "net.sf.ehcache.Cache",
            "net.sf.ehcache.CacheManager",
            "javax.cache.Cache",
            "javax.cache.CacheManager",
            "com.hazelcast.core.HazelcastInstance",
            "org.springframework.cache.Cache",
            "org.springframework.cache.caffeine.CaffeineCacheManager",
            "org.springframework.cache.concurrent.ConcurrentMapCacheManager");

    @Override
    public void recognise(Module module, Notes notes) {
        Optional<Evidence> seen = module.annotated(ANNOTATIONS).or(() -> module.uses(TYPES));
        seen.ifPresent(e -> notes.state(PropertyNames.USES_CACHE, true, e));
    }
}
