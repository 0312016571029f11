package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;

/** Redis, by Spring Data, Spring Session, Quarkus, Micronaut, Lettuce, Jedis or Redisson. */
final class Redis implements Recogniser {

    private static final String DATA = "org.springframework.data.redis.";

    /** Settings that choose among stores. */
    private static final List<String> CHOICES = List.of("spring.cache.type", "spring.session.store-type");

    private static final Store STORE = Store.of("Redis", Tags.CACHE, "Redis")
            .settings("spring.data.redis", "spring.redis", "quarkus.redis", "redis")
            .artifacts(
                    "spring-boot-starter-data-redis",
                    "spring-boot-starter-data-redis-reactive",
                    "spring-boot-starter-redis",
                    "spring-session-data-redis",
                    "redisson-spring-boot-starter",
                    "jedis",
                    "quarkus-redis-client",
                    "quarkus-redis-cache",
                    "micronaut-redis-lettuce")
            .types(
                    DATA + "core.RedisTemplate",
                    DATA + "core.StringRedisTemplate",
                    DATA + "core.RedisOperations",
                    DATA + "core.ReactiveRedisTemplate",
                    DATA + "core.ReactiveStringRedisTemplate",
                    DATA + "core.RedisHash",
                    DATA + "connection.RedisConnectionFactory",
                    DATA + "connection.lettuce.LettuceConnectionFactory",
                    DATA + "connection.jedis.JedisConnectionFactory",
                    DATA + "connection.RedisStandaloneConfiguration",
                    "org.springframework.session.data.redis.config.annotation.web.http.EnableRedisHttpSession",
                    "io.quarkus.redis.datasource.RedisDataSource",
                    "io.quarkus.redis.datasource.ReactiveRedisDataSource",
                    "io.quarkus.redis.client.RedisClient",
                    "io.lettuce.core.RedisClient",
                    "redis.clients.jedis.Jedis",
                    "redis.clients.jedis.JedisPool",
                    "redis.clients.jedis.JedisPooled",
                    "redis.clients.jedis.JedisCluster",
                    "redis.clients.jedis.UnifiedJedis",
                    "org.redisson.Redisson",
                    "org.redisson.api.RedissonClient");

    @Override
    public void recognise(Module module, Notes notes) {
        STORE.recognise(
                module,
                CHOICES.stream()
                        .flatMap(k -> module.configuration().find(k).stream())
                        .filter(e -> e.text().equalsIgnoreCase("redis"))
                        .findFirst()
                        .map(Notes::evidence),
                notes);
    }
}
