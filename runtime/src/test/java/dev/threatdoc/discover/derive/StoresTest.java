package dev.threatdoc.discover.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class StoresTest {

    private static Observation uses(Tag role, String technology, String address, String name) {
        return new Observation.Connected(
                FarEnd.playing(role, technology).orAt(address).called(name), false, "", Map.of(), Evidence.of("field"));
    }

    private static Observed module(String name, Observation... seen) {
        return new Observed(Module.of(name, CodeBase.none(), Configuration.of(List.of())), List.of(seen));
    }

    private static Observed database(String name, String technology) {
        return module(
                name, new Observation.Tagged(Tags.DATABASE, List.of(technology), Evidence.of("image " + technology)));
    }

    private static Map<String, String> stated(Facts facts, String element) {
        ItemFact fact = facts.elements().stream()
                .filter(e -> e.name().equals(element))
                .findFirst()
                .orElseThrow();
        Map<String, String> stated = new TreeMap<>();
        fact.attributes().properties().forEach((name, p) -> stated.put(name.text(), String.valueOf(p.value())));
        return stated;
    }

    @Test
    void saysWhetherAStoreIsQueriedInSql() {
        Facts facts = SystemBuilder.build(
                "shop",
                List.of(module(
                        "orders",
                        uses(Tags.DATABASE, "PostgreSQL", "x://sql:5432/a", ""),
                        uses(Tags.DATABASE, "MongoDB", "mongo", "MongoDB"),
                        uses(Tags.OBJECT_STORE, "S3", "", "Amazon S3"),
                        uses(Tags.DIRECTORY, "LDAP", "", "LDAP directory"))));

        assertThat(stated(facts, "sql"))
                .containsExactly(
                        Map.entry("isSQL", "true"), Map.entry("port", "5432"), Map.entry("type", "DatastoreType.SQL"));
        assertThat(stated(facts, "mongo"))
                .containsExactly(Map.entry("isSQL", "false"), Map.entry("type", "DatastoreType.DOCUMENT"));
        assertThat(stated(facts, "Amazon S3"))
                .containsExactly(
                        Map.entry("isSQL", "false"),
                        Map.entry("onAWS", "true"),
                        Map.entry("type", "DatastoreType.AWS_S3"));
        assertThat(stated(facts, "LDAP directory"))
                .containsExactly(Map.entry("isSQL", "false"), Map.entry("type", "DatastoreType.LDAP"));
    }

    @Test
    void isSharedByPrograms() {
        Observation use = uses(Tags.CACHE, "Redis", "", "Redis");

        assertThat(stated(SystemBuilder.build("shop", List.of(module("a", use), module("b", use))), "Redis"))
                .containsEntry("isShared", "true");
        assertThat(stated(SystemBuilder.build("shop", List.of(module("a", use))), "Redis"))
                .doesNotContainKey("isShared");
    }

    @Test
    void tellsTwoUnknownStoresOfOneProgramApart() {
        Facts facts = SystemBuilder.build(
                "shop",
                List.of(module(
                        "orders",
                        uses(Tags.DATABASE, "PostgreSQL", "", ""),
                        uses(Tags.DATABASE, "MongoDB", "", "MongoDB"))));

        assertThat(facts.elements())
                .extracting(ItemFact::name)
                .containsExactly("database-orders", "database-orders (MongoDB)", "orders");
    }

    @Test
    void takesTheOneRelationalDatabaseOfTheSystemWhereNobodySaysWhich() {
        Facts facts = SystemBuilder.build(
                "shop",
                List.of(
                        module("orders", uses(Tags.DATABASE, "SQL", "", "")),
                        database("documents", "MongoDB"),
                        database("rows", "MariaDB")));

        assertThat(facts.flows())
                .extracting(f -> f.source().key() + " -> " + f.sink().key())
                .containsExactly("orders -> rows");
    }
}
