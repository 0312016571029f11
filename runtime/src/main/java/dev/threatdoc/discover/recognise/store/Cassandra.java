package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;

/** Apache Cassandra, by Spring Data, Quarkus or its own drivers. */
final class Cassandra implements Recogniser {

    private static final String DATA = "org.springframework.data.cassandra.";

    private static final Store STORE = Store.of("Cassandra", Tags.DATABASE, "Cassandra")
            .settings("spring.cassandra", "spring.data.cassandra", "quarkus.cassandra", "cassandra.default.basic")
            .artifacts(
                    "spring-boot-starter-data-cassandra",
                    "spring-boot-starter-data-cassandra-reactive",
                    "cassandra-quarkus-client",
                    "micronaut-cassandra")
            .types(
                    DATA + "repository.CassandraRepository",
                    DATA + "repository.ReactiveCassandraRepository",
                    DATA + "core.CassandraTemplate",
                    DATA + "core.CassandraOperations",
                    DATA + "core.ReactiveCassandraTemplate",
                    DATA + "core.mapping.Table",
                    "com.datastax.oss.driver.api.core.CqlSession",
                    "com.datastax.oss.quarkus.runtime.api.session.QuarkusCqlSession",
                    "com.datastax.driver.core.Cluster",
                    "com.datastax.driver.core.Session");

    @Override
    public void recognise(Module module, Notes notes) {
        STORE.recognise(module, notes);
    }
}
