package dev.threatdoc.discover.recognise.store;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ElasticsearchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base org.springframework.data.elasticsearch.repository.ElasticsearchRepository",
                "field co.elastic.clients.elasticsearch.ElasticsearchClient"
            })
    void isSeenByTheTypesOfItsClients(String use) {
        StoreClient.assertSeen(new Elasticsearch(), use, "-> search-engine|Elasticsearch|Elasticsearch Elasticsearch");
    }
}
