package dev.threatdoc.discover.recognise.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RemoteCachesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "field net.spy.memcached.MemcachedClient; -> cache|Memcached|Memcached Memcached",
                "field org.infinispan.client.hotrod.RemoteCacheManager; -> cache|Infinispan|Infinispan Hot Rod",
                "field com.hazelcast.client.config.ClientConfig; -> cache|Hazelcast|Hazelcast Hazelcast"
            })
    void areSeenByTheTypesOfTheirClients(String use, String seen) {
        StoreClient.assertSeen(new RemoteCaches(), use, seen);
    }

    @Test
    void areNoElementsWhereTheyAreAPartOfTheProgram() {
        assertThat(Modules.java("class A { private com.hazelcast.core.HazelcastInstance hazelcast; }")
                        .connectionsSeenBy(new RemoteCaches()))
                .isEmpty();
    }
}
