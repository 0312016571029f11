package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;

/** Neo4j, by Spring Data, its object mapper or its own driver. */
final class Neo4j implements Recogniser {

    private static final String DATA = "org.springframework.data.neo4j.";

    private static final Store STORE = Store.of("Neo4j", Tags.DATABASE, "Neo4j")
            .settings("spring.neo4j", "spring.data.neo4j", "quarkus.neo4j", "neo4j")
            .artifacts("spring-boot-starter-data-neo4j", "spring-data-neo4j", "quarkus-neo4j", "micronaut-neo4j-bolt")
            .types(
                    DATA + "repository.Neo4jRepository",
                    DATA + "repository.ReactiveNeo4jRepository",
                    DATA + "repository.GraphRepository",
                    DATA + "core.Neo4jTemplate",
                    DATA + "core.Neo4jClient",
                    DATA + "core.schema.Node",
                    "org.neo4j.driver.AuthTokens",
                    "org.neo4j.driver.Driver",
                    "org.neo4j.driver.GraphDatabase",
                    "org.neo4j.ogm.config.Configuration",
                    "org.neo4j.ogm.config.Configuration.Builder",
                    "org.neo4j.ogm.session.Session",
                    "org.neo4j.ogm.session.SessionFactory",
                    "org.neo4j.ogm.annotation.NodeEntity");

    @Override
    public void recognise(Module module, Notes notes) {
        STORE.recognise(module, notes);
    }
}
