package dev.threatdoc.discover.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.config.Configuration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which flows carry a proof of who sends. */
final class ProofsTest {

    private static final Evidence SEEN = Evidence.of("seen");

    private static Observed module(String name, Observation... seen) {
        return new Observed(Module.of(name, CodeBase.none(), Configuration.of(List.of())), List.of(seen));
    }

    private static Observation tag(Tag tag) {
        return new Observation.Tagged(tag, List.of(), SEEN);
    }

    private static Observation calls(String name, boolean answer, Tag... tags) {
        Map<Tag, List<String>> all = new TreeMap<>();
        List.of(tags).forEach(t -> all.put(t, List.of()));
        return new Observation.Connected(FarEnd.named(name), answer, "HTTP", all, SEEN);
    }

    private static FlowFact flow(Observed... modules) {
        return SystemBuilder.build("shop", List.of(modules)).flows().get(0);
    }

    private static Collection<Tag> tags(FlowFact flow) {
        return flow.attributes().tags().keySet();
    }

    private static Object authenticatedWith(FlowFact flow) {
        Property property = flow.attributes().properties().get(PropertyNames.AUTHENTICATED_WITH);
        return property == null ? "not said" : Objects.requireNonNull(property.value());
    }

    @Test
    void knowsThatAResourceServerTakesNoRequestWithoutAToken() {
        FlowFact flow = flow(
                module("web", calls("orders", false)),
                module(
                        "orders",
                        tag(Tags.RESOURCE_SERVER),
                        tag(Tags.PRE_AUTHORIZED_ENDPOINTS),
                        new Observation.Stated(PropertyNames.AUTHENTICATES_SOURCE, true, SEEN)));

        assertThat(tags(flow)).containsExactly(Tags.ASKS_FOR_RIGHT, Tags.TOKEN);
        assertThat(authenticatedWith(flow)).isEqualTo(true);
    }

    @Test
    void knowsThatAPasswordIsSentWhereOneIsSet() {
        FlowFact flow = flow(
                module("web", calls("orders", false, Tags.PLAIN_TEXT_CREDENTIALS)), module("orders", tag(Tags.PORT)));

        assertThat(tags(flow)).containsExactly(Tags.PASSWORD, Tags.PLAIN_TEXT_CREDENTIALS);
        assertThat(authenticatedWith(flow)).isEqualTo(true);
    }

    @Test
    void doesNotTakeWhoeverAnswersForWhoeverProvesHimself() {
        FlowFact flow = flow(
                module("orders", calls("config", true)),
                module(
                        "config",
                        tag(Tags.BASIC_AUTHENTICATION),
                        new Observation.Stated(PropertyNames.AUTHENTICATES_SOURCE, true, SEEN)));

        assertThat(tags(flow)).containsExactly(Tags.PASSWORD);
        assertThat(authenticatedWith(flow)).isEqualTo("not said");
    }

    @Test
    void doesNotTakeWhatFetchesMeasurementsForWhoeverProvesHimself() {
        FlowFact flow = flow(
                module(
                        "orders",
                        tag(Tags.RESOURCE_SERVER),
                        tag(Tags.AUTHORIZES_ALL_REQUESTS),
                        new Observation.Stated(PropertyNames.AUTHENTICATES_SOURCE, true, SEEN)),
                module("meter", tag(Tags.METRICS_SERVER), calls("orders", false)));

        assertThat(tags(flow)).isEmpty();
        assertThat(flow.attributes().properties()).doesNotContainKey(PropertyNames.USES_SESSION_TOKENS);
    }

    @Test
    void saysNothingWhereNobodyAsks() {
        FlowFact flow = flow(module("web", calls("orders", false)), module("orders", tag(Tags.PORT)));

        assertThat(tags(flow)).isEmpty();
        assertThat(authenticatedWith(flow)).isEqualTo("not said");
    }

    @Test
    void tellsTheFarEndWhatOthersKnowOfIt() {
        assertThat(SystemBuilder.build(
                                "shop",
                                List.of(
                                        module(
                                                "orders",
                                                new Observation.Connected(
                                                        FarEnd.at("http://login:8080/token"),
                                                        true,
                                                        "HTTP",
                                                        Map.of(
                                                                Tags.AUTHENTICATION_PROVIDER,
                                                                List.of(Tags.TOKEN_SERVER.text())),
                                                        SEEN)),
                                        module("login", tag(Tags.PORT))))
                        .elements())
                .filteredOn(e -> e.attributes().hasTag(Tags.TOKEN_SERVER))
                .extracting(e -> e.name())
                .containsExactly("login");
    }
}
