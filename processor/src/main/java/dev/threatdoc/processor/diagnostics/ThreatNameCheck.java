package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.threat.catalog.ThreatNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds names of threats in annotations that no threat has. */
public final class ThreatNameCheck {

    private final Predicate<Place> own;
    private final ThreatNames names;
    private final List<Problem> problems = new ArrayList<>();

    private ThreatNameCheck(Predicate<Place> own, ThreatNames names) {
        this.own = own;
        this.names = names;
    }

    /**
     * One problem for each name that is not known.
     *
     * @param own what belongs to the module that is compiled
     */
    public static List<Problem> of(Facts facts, Predicate<Place> own, ThreatNames names) {
        ThreatNameCheck check = new ThreatNameCheck(own, names);
        facts.systems().stream().map(SystemOverview::assumptions).forEach(check::assumptions);
        Stream.concat(facts.boundaries().stream(), facts.elements().stream()).forEach(item -> {
            check.assumptions(item.remarks().assumptions());
            check.responses(item.remarks().responses());
        });
        facts.flows().forEach(flow -> {
            check.assumptions(flow.remarks().assumptions());
            check.responses(flow.remarks().responses());
        });
        return check.problems;
    }

    private void assumptions(List<Assumption> assumptions) {
        for (Assumption assumption : assumptions) {
            assumption.exclude().forEach(id -> name(id, assumption.place(), "exclude"));
        }
    }

    private void responses(List<ThreatResponse> responses) {
        responses.forEach(r -> name(r.threat(), r.place(), "threat"));
    }

    private void name(String id, Place place, String attribute) {
        if (!own.test(place)) {
            // From another module, where it was checked, perhaps with rules that are not used here.
            return;
        }
        names.complaint(id).ifPresent(message -> problems.add(Problem.error(attribute(place, attribute), message)));
    }

    private static Place attribute(Place place, String attribute) {
        return place instanceof CodePlace c
                ? new CodePlace(c.type(), c.member(), c.annotation(), c.index(), attribute, c.file(), c.line())
                : place;
    }
}
