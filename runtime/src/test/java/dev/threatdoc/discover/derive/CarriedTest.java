package dev.threatdoc.discover.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CarriedTest {

    private static final Evidence SEEN = Evidence.of("seen");

    private static Observed module(String name, Observation... seen) {
        return new Observed(Module.of(name, CodeBase.none(), Configuration.of(List.of())), List.of(seen));
    }

    private static Observation handles(String key) {
        return new Observation.Handles(key, key, true, Map.of(PropertyNames.IS_PII, true), SEEN);
    }

    private static Observation told(String key) {
        return new Observation.Handles(key, key, false, Map.of(), SEEN);
    }

    private static Observation stored(String key) {
        return new Observation.Handles(key, key, false, Map.of(PropertyNames.IS_STORED, true), SEEN);
    }

    private static Observation sends(FarEnd end, String protocol, String... types) {
        return new Observation.Connected(
                end, false, protocol, types.length == 0 ? Map.of() : Map.of(Tags.CARRIES, List.of(types)), SEEN);
    }

    private static List<String> flows(Facts facts) {
        return facts.flows().stream()
                .map(f -> f.source().key() + " -> " + f.sink().key() + " "
                        + f.data().stream().map(Reference::key).toList())
                .toList();
    }

    private static Observation calls(String name) {
        return new Observation.Connected(FarEnd.named(name), false, "HTTP", Map.of(), SEEN);
    }

    @Test
    void sendsThroughAGatewayWhatThoseBehindItTake() {
        Facts facts = SystemBuilder.build(
                "shop",
                List.of(
                        module("gateway", new Observation.Tagged(Tags.GATEWAY, List.of(), SEEN), calls("orders")),
                        module(
                                "orders",
                                new Observation.Tagged(Tags.ENDPOINTS, List.of("/"), SEEN),
                                handles("shop.Order"),
                                calls("stock")),
                        module(
                                "stock",
                                new Observation.Tagged(Tags.ENDPOINTS, List.of("/"), SEEN),
                                handles("s.Item"))));

        assertThat(flows(facts))
                .containsExactlyInAnyOrder(
                        "User -> gateway [shop.Order]", "gateway -> orders [shop.Order]", "orders -> stock []");
    }

    @Test
    void sendsToOtherProgramsAndModelsWhatCodeNamesThere() {
        Facts facts = SystemBuilder.build(
                "shop",
                List.of(
                        module(
                                "orders",
                                new Observation.Tagged(Tags.ENDPOINTS, List.of("/"), SEEN),
                                handles("shop.Order"),
                                told("shop.Item"),
                                told("shop.Question"),
                                told("shop.Forgotten"),
                                sends(FarEnd.named("stock"), "HTTP", "shop.Item", "shop.Unknown"),
                                sends(FarEnd.playing(Tags.LANGUAGE_MODEL, "M").called("M"), "HTTPS", "shop.Question")),
                        module(
                                "stock",
                                new Observation.Tagged(Tags.ENDPOINTS, List.of("/"), SEEN),
                                handles("stock.Item"))));

        assertThat(flows(facts))
                .containsExactlyInAnyOrder(
                        "User -> orders [shop.Order]", "orders -> stock [stock.Item]", "orders -> M [shop.Question]");
        assertThat(facts.data())
                .extracting(ItemFact::key)
                .as("neither the caller's own copy nor what goes nowhere")
                .containsExactly("shop.Order", "shop.Question", "stock.Item");
    }

    @Test
    void storesInEachStoreWhatCodeKeepsThere() {
        Facts facts = SystemBuilder.build(
                "shop",
                List.of(module(
                        "orders",
                        stored("shop.Order"),
                        stored("shop.Visit"),
                        sends(FarEnd.playing(Tags.DATABASE, "MongoDB").called("MongoDB"), "MongoDB", "shop.Visit"),
                        sends(FarEnd.playing(Tags.DATABASE, "MySQL").called("MySQL"), "JDBC"))));

        assertThat(flows(facts))
                .containsExactlyInAnyOrder(
                        "orders -> database-orders [shop.Visit]", "orders -> database-orders (MySQL) [shop.Order]");
    }
}
