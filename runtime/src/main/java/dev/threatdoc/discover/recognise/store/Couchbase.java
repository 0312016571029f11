package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;

/** Couchbase, by Spring Data, Quarkus or its own client. */
final class Couchbase implements Recogniser {

    private static final String DATA = "org.springframework.data.couchbase.";

    private static final Store STORE = Store.of("Couchbase", Tags.DATABASE, "Couchbase")
            .settings("spring.couchbase", "quarkus.couchbase")
            .artifacts(
                    "spring-boot-starter-data-couchbase",
                    "spring-boot-starter-data-couchbase-reactive",
                    "quarkus-couchbase")
            .types(
                    DATA + "repository.CouchbaseRepository",
                    DATA + "repository.ReactiveCouchbaseRepository",
                    DATA + "core.CouchbaseTemplate",
                    DATA + "core.mapping.Document",
                    "com.couchbase.client.java.Cluster");

    @Override
    public void recognise(Module module, Notes notes) {
        STORE.recognise(module, notes);
    }
}
