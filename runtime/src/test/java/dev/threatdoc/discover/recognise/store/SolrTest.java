package dev.threatdoc.discover.recognise.store;

import org.junit.jupiter.api.Test;

final class SolrTest {

    @Test
    void isSeenByTheTypeOfItsClient() {
        StoreClient.assertSeen(
                new Solr(), "field org.apache.solr.client.solrj.SolrClient", "-> search-engine|Solr|Solr HTTP");
    }
}
