package dev.threatdoc.discover.recognise.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MongoDbTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base org.springframework.data.mongodb.repository.MongoRepository",
                "base org.springframework.data.mongodb.repository.ReactiveMongoRepository",
                "on org.springframework.data.mongodb.core.mapping.Document",
                "base io.quarkus.mongodb.panache.PanacheMongoRepository",
                "on io.quarkus.mongodb.panache.common.MongoEntity",
                "on io.micronaut.data.mongodb.annotation.MongoRepository",
                "field com.mongodb.client.MongoClient",
                "field com.mongodb.Mongo"
            })
    void isSeenByTheTypesOfItsClients(String use) {
        StoreClient.assertSeen(new MongoDb(), use, "-> database|MongoDB|MongoDB MongoDB");
    }

    @Test
    void isFoundAtTheAddressThatTheConfigurationGives() {
        assertThat(Modules.dependencies("org.springframework.boot:spring-boot-starter-data-mongodb")
                        .andYaml("spring: {data: {mongodb: {host: mongo, password: geheim}}}")
                        .connectionsSeenBy(new MongoDb()))
                .containsExactly("-> database|MongoDB|MongoDB|mongo MongoDB {plain-text-credentials=[]}");
    }

    @Test
    void isFoundAtTheAddressThatCodeGives() {
        assertThat(Modules.java(
                                "class A { Object a() { return com.mongodb.client.MongoClients.create(\"mongodb://m:1\"); } }")
                        .connectionsSeenBy(new MongoDb()))
                .containsExactly("-> database|MongoDB|MongoDB|mongodb://m:1 MongoDB");
    }
}
