package dev.threatdoc.api.assertion;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/** What some dataflows must be like: each of them. */
@Experimental
public final class FlowAssert {

    private final Analysis model;
    private final List<Dataflow> flows;

    FlowAssert(Analysis model, List<Dataflow> flows) {
        this.model = model;
        this.flows = flows;
    }

    /** That what is sent can be read on the way by nobody else. */
    public FlowAssert isEncrypted() {
        return is(
                "to be encrypted",
                PropertyNames.IS_ENCRYPTED,
                f -> f.attributes().control(PropertyNames.IS_ENCRYPTED));
    }

    /** That the receiving end verifies who sends. */
    public FlowAssert isAuthenticated() {
        return is(
                "to be authenticated",
                PropertyNames.AUTHENTICATED_WITH,
                f -> f.attributes().property(PropertyNames.AUTHENTICATED_WITH));
    }

    /** That it goes by this protocol, such as HTTPS; case does not matter. */
    public FlowAssert hasProtocol(String protocol) {
        return each(
                "to have the protocol " + protocol,
                f -> f.attributes()
                        .text(PropertyNames.PROTOCOL)
                        .toLowerCase(Locale.ROOT)
                        .equals(protocol.toLowerCase(Locale.ROOT)),
                f -> Told.property(PropertyNames.PROTOCOL, f.attributes().property(PropertyNames.PROTOCOL)));
    }

    /** That none of these data assets, by name, is on it. */
    public FlowAssert carriesNo(String... data) {
        List<String> forbidden = List.of(data);
        return each(
                "to carry none of " + forbidden,
                f -> carried(f).stream().noneMatch(forbidden::contains),
                f -> "carries " + carried(f));
    }

    private FlowAssert is(String expected, PropertyName name, Function<Dataflow, Property> property) {
        return each(expected, f -> property.apply(f).value().equals(true), f -> Told.property(name, property.apply(f)));
    }

    private FlowAssert each(String expected, Predicate<Dataflow> wanted, Function<Dataflow, String> found) {
        List<String> wrong = flows.stream()
                .filter(wanted.negate())
                .map(f -> Told.flow(f, model.graph()) + ": " + found.apply(f))
                .toList();
        if (!wrong.isEmpty()) {
            String which = flows.size() == 1 ? "the dataflow" : "each of " + flows.size() + " dataflows";
            throw Failure.of("Expected " + which + " " + expected + ", but found", wrong);
        }
        return this;
    }

    private List<String> carried(Dataflow flow) {
        return flow.data().stream().map(model.graph()::data).map(Item::name).toList();
    }
}
