package dev.threatdoc.discover.recognise.store;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Neo4jTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"base org.springframework.data.neo4j.repository.Neo4jRepository", "field org.neo4j.driver.Driver"
            })
    void isSeenByTheTypesOfItsClients(String use) {
        StoreClient.assertSeen(new Neo4j(), use, "-> database|Neo4j|Neo4j Neo4j");
    }
}
