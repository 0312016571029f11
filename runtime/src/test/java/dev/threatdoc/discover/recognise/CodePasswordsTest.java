package dev.threatdoc.discover.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords for stores that stand in code. */
final class CodePasswordsTest {

    private static List<String> seen(String member, Recogniser recogniser) {
        Modules code = Modules.java("class C { " + member + " }");
        assertThat(code.seenBy(recogniser)).asString().doesNotContain("tulip");
        return code.connectionsSeenBy(recogniser);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void m() { java.sql.DriverManager.getConnection(\"jdbc:mysql://db/shop\", \"root\", \"tulip\"); }",
                "static final String PW = \"tulip\";"
                        + " void m() { java.sql.DriverManager.getConnection(\"jdbc:mysql://db/shop\", \"root\", PW); }",
                "void m(com.zaxxer.hikari.HikariConfig c) { c.setJdbcUrl(\"jdbc:mysql://db/shop\");"
                        + " c.setPassword(\"tulip\"); }",
                "void m() { org.springframework.boot.jdbc.DataSourceBuilder.create().url(\"jdbc:mysql://db/shop\")"
                        + ".password(\"tulip\").build(); }"
            })
    void opensARelationalDatabase(String member) {
        assertThat(seen(member, Modules.recogniser("RelationalDatabases")))
                .singleElement()
                .asString()
                .endsWith("{plain-text-credentials=[]}");
    }

    @Test
    void takesAPasswordFromElsewhereForNone() {
        assertThat(seen(
                        "void m(String pw) { java.sql.DriverManager.getConnection(\"jdbc:mysql://db/shop\", \"root\", pw); }",
                        Modules.recogniser("RelationalDatabases")))
                .singleElement()
                .asString()
                .endsWith("JDBC");
        assertThat(seen(
                        "@org.springframework.beans.factory.annotation.Value(\"${pw}\") String pw = \"\";"
                                + " void m() { java.sql.DriverManager.getConnection(\"jdbc:mysql://db/shop\", \"root\", pw); }",
                        Modules.recogniser("RelationalDatabases")))
                .singleElement()
                .asString()
                .endsWith("JDBC");
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
