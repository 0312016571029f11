package dev.threatdoc.api.assertion;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a model must be like. Asking for what it does not have fails, and says what it has. */
@Experimental
public final class ModelAssert {

    private final Analysis model;

    ModelAssert(Analysis model) {
        this.model = model;
    }

    /** The element of this name or id. */
    public ElementAssert element(String name) {
        return new ElementAssert(model, elementOf(name));
    }

    /** All flows from one element to another, by names or ids; responses are flows of their own, the other way. */
    public FlowAssert flow(String from, String to) {
        Element source = elementOf(from);
        Element sink = elementOf(to);
        List<Dataflow> flows = model.model().flows().stream()
                .filter(f -> f.source().equals(source.id()) && f.sink().equals(sink.id()))
                .toList();
        if (flows.isEmpty()) {
            throw Failure.of(
                    "Expected a dataflow from \"" + from + "\" to \"" + to + "\", but those from there are",
                    model.model().flows().stream()
                            .filter(f -> f.source().equals(source.id()))
                            .map(f -> Told.flow(f, model.graph()))
                            .toList());
        }
        return new FlowAssert(model, flows);
    }

    /** The flows of this name. */
    public FlowAssert flow(String name) {
        List<Dataflow> flows = model.model().flows().stream()
                .filter(f -> f.name().equals(name))
                .toList();
        if (flows.isEmpty()) {
            throw missing("dataflow", name, names(model.model().flows()));
        }
        return new FlowAssert(model, flows);
    }

    /** The operation of this method and path, such as {@code DELETE /orders/{id}}. */
    public EndpointAssert endpoint(String words) {
        List<Endpoint> endpoints = allEndpoints();
        List<Endpoint> found =
                endpoints.stream().filter(e -> e.words().equals(words)).toList();
        if (found.isEmpty()) {
            // What answers any method answers this one, too.
            String any = Endpoint.ANY_METHOD + words.substring(Math.max(0, words.indexOf(' ')));
            found = endpoints.stream().filter(e -> e.words().equals(any)).toList();
        }
        if (found.isEmpty()) {
            throw missing(
                    "endpoint",
                    words,
                    endpoints.stream().map(Endpoint::words).collect(Collectors.toCollection(TreeSet::new)));
        }
        return new EndpointAssert(found);
    }

    /** All elements, for a rule of one's own. */
    public ItemsAssert<Element> elements() {
        return new ItemsAssert<>("element", model.model().elements(), Told::item);
    }

    /** All dataflows, for a rule of one's own. */
    public ItemsAssert<Dataflow> flows() {
        return new ItemsAssert<>("dataflow", model.model().flows(), f -> Told.flow(f, model.graph()));
    }

    /** All endpoints, for a rule of one's own. */
    public ItemsAssert<Endpoint> endpoints() {
        return new ItemsAssert<>("endpoint", allEndpoints(), Told::endpoint);
    }

    /** That nobody has to deal with any finding now: all were mended, answered, or known before. */
    public ModelAssert hasNoOpenFindings() {
        return hasNoOpenFindings(new FindingChoice("at all", f -> true));
    }

    /** That nobody has to deal with any of some findings now. */
    public ModelAssert hasNoOpenFindings(FindingChoice choice) {
        Told.refuseOpen("the model", model.findings(), choice);
        return this;
    }

    private List<Endpoint> allEndpoints() {
        return model.model().elements().stream()
                .flatMap(e -> e.endpoints().stream())
                .toList();
    }

    private Element elementOf(String name) {
        List<Element> all = model.model().elements();
        List<Element> found = all.stream()
                .filter(e -> e.name().equals(name) || e.id().equals(name))
                .toList();
        if (found.isEmpty()) {
            throw missing("element", name, names(all));
        }
        if (found.size() > 1) {
            throw Failure.of(
                    "Expected one element \"" + name + "\", but there are several; use their ids",
                    found.stream().map(e -> e.id() + ": " + Told.item(e)).toList());
        }
        return found.get(0);
    }

    private static Set<String> names(List<? extends Item> items) {
        return items.stream().map(Item::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static AssertionError missing(String what, String name, Set<String> known) {
        return new AssertionError("The model has no " + what + " \"" + name + "\""
                + (known.isEmpty() ? ", and none else either" : "; " + NearestName.advice(name, known)));
    }

    /** What was found, for assertions of other libraries. */
    public List<Finding> findings() {
        return model.findings();
    }
}
