package dev.threatdoc.discover.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DerivedFactsTest {

    private static Observation user(String key) {
        return new Observation.Handles(
                key, "User", true, Map.of(PropertyNames.IS_PII, true), Evidence.of("field email"));
    }

    private static Observed module(String name, Observation... seen) {
        return new Observed(Module.of(name, CodeBase.none(), Configuration.of(List.of())), List.of(seen));
    }

    @Test
    void tellsDataAssetsOfTheSameNameApart() {
        assertThat(SystemBuilder.build(
                                "shop", List.of(module("a", user("shop.a.User")), module("b", user("shop.b.User"))))
                        .data())
                .extracting(ItemFact::name)
                .containsExactly("User (shop.a)", "User (shop.b)");
    }

    @Test
    void knowsATypeThatTwoModulesUseForOne() {
        assertThat(SystemBuilder.build("shop", List.of(module("a", user("shop.User")), module("b", user("shop.User"))))
                        .data())
                .extracting(ItemFact::name)
                .containsExactly("User");
    }
}
