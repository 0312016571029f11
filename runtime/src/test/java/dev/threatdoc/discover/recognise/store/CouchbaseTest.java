package dev.threatdoc.discover.recognise.store;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CouchbaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base org.springframework.data.couchbase.repository.CouchbaseRepository",
                "field com.couchbase.client.java.Cluster"
            })
    void isSeenByTheTypesOfItsClients(String use) {
        StoreClient.assertSeen(new Couchbase(), use, "-> database|Couchbase|Couchbase Couchbase");
    }
}
