package dev.threatdoc.api.assertion;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.threat.analysis.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Things of a model in the words of messages, each with its place. */
final class Told {

    private Told() {}

    static String item(Item item) {
        return item.kind().name() + " \"" + item.name() + "\"" + at(item.place());
    }

    static String flow(Dataflow flow, ModelGraph graph) {
        return "Dataflow \"" + flow.name() + "\" from \"" + graph.source(flow).name() + "\" to \""
                + graph.sink(flow).name() + "\"" + at(flow.place());
    }

    static String endpoint(Endpoint endpoint) {
        String rules = endpoint.rules().stream().map(Told::evidence).collect(Collectors.joining(", "));
        return endpoint.words() + at(endpoint.place()) + ", callers: " + endpoint.callers()
                + (rules.isEmpty() ? "" : ", by " + rules);
    }

    static String property(PropertyName name, Property property) {
        return name + " is " + property.value()
                + switch (property.provenance()) {
                    case ASSUMED -> ", for nobody said anything else";
                    case DECLARED -> ", declared" + at(property.place());
                    case DERIVED -> ", derived" + at(property.place());
                };
    }

    static String finding(Finding finding) {
        return finding.threat().id() + " " + finding.threat().title() + " ("
                + finding.severity().words() + ", "
                + (finding.isCertain() ? "certain" : "assumed") + "): "
                + finding.subject().kind().name() + " \"" + finding.subject().name() + "\"" + at(finding.place());
    }

    /** Fails if some of the findings are open that are chosen. */
    static void refuseOpen(String what, List<Finding> findings, FindingChoice choice) {
        List<Finding> open = findings.stream()
                .filter(Finding::isOpen)
                .filter(choice.chosen())
                .sorted(Finding.RISKIEST_FIRST)
                .toList();
        if (!open.isEmpty()) {
            throw Failure.of(
                    "Expected no open findings " + choice.words() + " of " + what + ", but found " + open.size(),
                    open.stream().map(Told::finding).toList());
        }
    }

    private static String evidence(Evidence evidence) {
        return evidence.text() + at(evidence.place());
    }

    private static String at(Place place) {
        return place.words().isEmpty() ? "" : " at " + place.words();
    }
}
