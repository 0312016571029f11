package dev.threatdoc.discover.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Passwords for stores that stand in code. */
final class CodePasswordsTest {
    private static List<String> seen(String member, Recogniser recogniser) {
        Modules code = Modules.java("class C { " + member + " }");
        assertThat(code.seenBy(recogniser)).asString().doesNotContain("tulip");
        return code.connectionsSeenBy(recogniser);
    }

    @Test
    void opensOtherStores() {
        assertThat(seen(
                        "void m(org.neo4j.ogm.config.Configuration c) {"
                                + " c.driverConfiguration().setURI(\"http://neo4j:tulip@graph:7474\"); }",
                        Modules.recogniser("Neo4j")))
                .singleElement()
                .asString()
                .endsWith("{plain-text-credentials=[]}");
        assertThat(seen(
                        "Object d = org.neo4j.driver.GraphDatabase.driver(\"bolt://graph:7687\","
                                + " org.neo4j.driver.AuthTokens.basic(\"neo4j\", \"tulip\"));",
                        Modules.recogniser("Neo4j")))
                .singleElement()
                .asString()
                .endsWith("{plain-text-credentials=[]}");
        assertThat(seen(
                        "Object c = com.mongodb.client.MongoClients.create(\"mongodb://shop:tulip@mongo/shop\");",
                        Modules.recogniser("MongoDb")))
                .singleElement()
                .asString()
                .endsWith("{plain-text-credentials=[]}");
    }
}
