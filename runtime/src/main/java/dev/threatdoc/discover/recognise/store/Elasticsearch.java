package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;

/** Elasticsearch, by Spring Data, Hibernate Search, Quarkus, Micronaut or its own clients. */
final class Elasticsearch implements Recogniser {

    private static final String DATA = "org.springframework.data.elasticsearch.";

    private static final Store STORE = Store.of("Elasticsearch", Tags.SEARCH_ENGINE, "Elasticsearch")
            .settings(
                    "spring.elasticsearch",
                    "spring.elasticsearch.rest",
                    "spring.data.elasticsearch",
                    "quarkus.elasticsearch",
                    "quarkus.hibernate-search-orm.elasticsearch",
                    "quarkus.hibernate-search-standalone.elasticsearch",
                    "hibernate.search.backend",
                    "elasticsearch")
            .artifacts(
                    "spring-boot-starter-data-elasticsearch",
                    "elasticsearch-rest-high-level-client",
                    "quarkus-elasticsearch-rest-client",
                    "quarkus-elasticsearch-java-client",
                    "quarkus-hibernate-search-orm-elasticsearch",
                    "quarkus-hibernate-search-standalone-elasticsearch",
                    "hibernate-search-backend-elasticsearch",
                    "micronaut-elasticsearch")
            .types(
                    DATA + "repository.ElasticsearchRepository",
                    DATA + "repository.ReactiveElasticsearchRepository",
                    DATA + "core.ElasticsearchTemplate",
                    DATA + "core.ElasticsearchRestTemplate",
                    DATA + "core.ElasticsearchOperations",
                    DATA + "core.ReactiveElasticsearchOperations",
                    DATA + "annotations.Document",
                    "co.elastic.clients.elasticsearch.ElasticsearchClient",
                    "co.elastic.clients.elasticsearch.ElasticsearchAsyncClient",
                    "org.elasticsearch.client.RestClient",
                    "org.elasticsearch.client.RestHighLevelClient",
                    "org.elasticsearch.client.transport.TransportClient");

    @Override
    public void recognise(Module module, Notes notes) {
        STORE.recognise(module, notes);
    }
}
