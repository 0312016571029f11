package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;

/** MongoDB, by Spring Data, Quarkus with Panache, Micronaut Data or its own drivers. */
final class MongoDb implements Recogniser {

    private static final String DATA = "org.springframework.data.mongodb.";
    private static final String PANACHE = "io.quarkus.mongodb.panache.";

    private static final Store STORE = Store.of("MongoDB", Tags.DATABASE, "MongoDB")
            .settings("spring.data.mongodb", "spring.mongodb", "quarkus.mongodb", "mongodb")
            .artifacts(
                    "spring-boot-starter-data-mongodb",
                    "spring-boot-starter-data-mongodb-reactive",
                    "spring-data-mongodb",
                    "quarkus-mongodb-client",
                    "quarkus-mongodb-panache",
                    "micronaut-mongo-sync",
                    "micronaut-mongo-reactive",
                    "micronaut-data-mongodb")
            .types(
                    DATA + "repository.MongoRepository",
                    DATA + "repository.ReactiveMongoRepository",
                    DATA + "core.MongoTemplate",
                    DATA + "core.MongoOperations",
                    DATA + "core.ReactiveMongoTemplate",
                    DATA + "core.mapping.Document",
                    PANACHE + "PanacheMongoEntity",
                    PANACHE + "PanacheMongoEntityBase",
                    PANACHE + "PanacheMongoRepository",
                    PANACHE + "PanacheMongoRepositoryBase",
                    PANACHE + "reactive.ReactivePanacheMongoEntity",
                    PANACHE + "reactive.ReactivePanacheMongoEntityBase",
                    PANACHE + "reactive.ReactivePanacheMongoRepository",
                    PANACHE + "common.MongoEntity",
                    "io.quarkus.mongodb.reactive.ReactiveMongoClient",
                    "io.vertx.ext.mongo.MongoClient",
                    "io.vertx.mutiny.ext.mongo.MongoClient",
                    "io.vertx.reactivex.ext.mongo.MongoClient",
                    "io.vertx.rxjava3.ext.mongo.MongoClient",
                    "io.micronaut.data.mongodb.annotation.MongoRepository",
                    "com.mongodb.Mongo",
                    "com.mongodb.MongoClient",
                    "com.mongodb.client.MongoClient",
                    "com.mongodb.client.MongoClients",
                    "com.mongodb.reactivestreams.client.MongoClient",
                    "com.mongodb.reactivestreams.client.MongoClients");

    @Override
    public void recognise(Module module, Notes notes) {
        STORE.recognise(module, notes);
    }
}
