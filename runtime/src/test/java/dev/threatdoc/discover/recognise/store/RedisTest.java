package dev.threatdoc.discover.recognise.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RedisTest {

    @Test
    void isNotThereBecauseOfASettingOrAnArtifactAlone() {
        assertThat(Modules.properties("spring.data.redis.host=sessions").seenBy(new Redis()))
                .isEmpty();
        assertThat(Modules.dependencies("org.springframework.boot:spring-boot-starter-data-redis")
                        .seenBy(new Redis()))
                .isEmpty();
    }

    @Test
    void isThereWhereTheConfigurationChoosesIt() {
        assertThat(Modules.properties("spring.cache.type=redis").connectionsSeenBy(new Redis()))
                .containsExactly("-> cache|Redis|Redis Redis");
        assertThat(Modules.properties("spring.cache.type=caffeine").seenBy(new Redis()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "field org.springframework.data.redis.core.StringRedisTemplate",
                "on org.springframework.data.redis.core.RedisHash",
                "field io.quarkus.redis.datasource.RedisDataSource",
                "field io.lettuce.core.RedisClient",
                "field redis.clients.jedis.JedisPool",
                "field org.redisson.api.RedissonClient"
            })
    void isSeenByTheTypesOfItsClients(String use) {
        StoreClient.assertSeen(new Redis(), use, "-> cache|Redis|Redis Redis");
    }

    @Test
    void isFoundAtTheAddressThatTheConfigurationGives() {
        assertThat(Modules.dependencies("io.quarkus:quarkus-redis-client")
                        .andProperties("quarkus.redis.hosts=rediss://sessions:6380")
                        .connectionsSeenBy(new Redis()))
                .containsExactly("-> cache|Redis|Redis|rediss://sessions:6380 Redis {tls=[]}");
    }

    @Test
    void isFoundAtTheAddressThatCodeGives() {
        assertThat(Modules.java("class A { Object a() { return new redis.clients.jedis.Jedis(\"sessions\", 6380); } }")
                        .connectionsSeenBy(new Redis()))
                .containsExactly("-> cache|Redis|Redis|sessions:6380 Redis");
    }
}
