package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;

/** Apache Solr, by Spring Data or its own client. */
final class Solr implements Recogniser {

    private static final Store STORE = Store.of("Solr", Tags.SEARCH_ENGINE, "HTTP")
            .settings("spring.data.solr", "solr")
            .artifacts("spring-boot-starter-data-solr", "solr-solrj")
            .types(
                    "org.springframework.data.solr.repository.SolrCrudRepository",
                    "org.springframework.data.solr.core.SolrTemplate",
                    "org.apache.solr.client.solrj.SolrClient",
                    "org.apache.solr.client.solrj.impl.HttpSolrClient",
                    "org.apache.solr.client.solrj.impl.Http2SolrClient",
                    "org.apache.solr.client.solrj.impl.CloudSolrClient");

    @Override
    public void recognise(Module module, Notes notes) {
        STORE.recognise(module, notes);
    }
}
