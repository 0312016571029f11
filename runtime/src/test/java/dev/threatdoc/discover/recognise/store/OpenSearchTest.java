package dev.threatdoc.discover.recognise.store;

import org.junit.jupiter.api.Test;

final class OpenSearchTest {

    @Test
    void isSeenByTheTypeOfItsClient() {
        StoreClient.assertSeen(
                new OpenSearch(),
                "field org.opensearch.client.opensearch.OpenSearchClient",
                "-> search-engine|OpenSearch|OpenSearch OpenSearch");
    }
}
