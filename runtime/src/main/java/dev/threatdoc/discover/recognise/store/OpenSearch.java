package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;

/** OpenSearch, by its own clients. */
final class OpenSearch implements Recogniser {

    private static final Store STORE = Store.of("OpenSearch", Tags.SEARCH_ENGINE, "OpenSearch")
            .settings("opensearch", "spring.opensearch")
            .artifacts("opensearch-java", "spring-data-opensearch-starter")
            .types(
                    "org.opensearch.client.opensearch.OpenSearchClient",
                    "org.opensearch.client.opensearch.OpenSearchAsyncClient",
                    "org.opensearch.client.RestClient",
                    "org.opensearch.client.RestHighLevelClient");

    @Override
    public void recognise(Module module, Notes notes) {
        STORE.recognise(module, notes);
    }
}
