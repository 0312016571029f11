package dev.threatdoc.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.code.CodeBase;
import dev.threatdoc.config.Configuration;
import dev.threatdoc.facts.Facts;
import dev.threatdoc.facts.Reference;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Observation;
import dev.threatdoc.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CarriedTest {

    private static final Evidence SEEN = Evidence.of("seen");

    private static Observed module(String name, Observation... seen) {
        return new Observed(Module.of(name, CodeBase.none(), Configuration.of(List.of())), List.of(seen));
    }

    private static Observation handles(String key) {
        return new Observation.Handles(key, key, true, Map.of("isPII", true), SEEN);
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

        assertThat(facts.flows())
                .extracting(f -> f.source().key() + " -> " + f.sink().key() + " "
                        + f.data().stream().map(Reference::key).toList())
                .containsExactlyInAnyOrder(
                        "User -> gateway [shop.Order]", "gateway -> orders [shop.Order]", "orders -> stock []");
    }
}
