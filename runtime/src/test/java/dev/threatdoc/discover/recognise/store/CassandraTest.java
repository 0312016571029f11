package dev.threatdoc.discover.recognise.store;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CassandraTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base org.springframework.data.cassandra.repository.CassandraRepository",
                "field com.datastax.oss.driver.api.core.CqlSession"
            })
    void isSeenByTheTypesOfItsClients(String use) {
        StoreClient.assertSeen(new Cassandra(), use, "-> database|Cassandra|Cassandra Cassandra");
    }
}
