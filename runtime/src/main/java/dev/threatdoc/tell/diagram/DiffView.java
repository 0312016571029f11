package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The whole system with what has changed: what was added, what is no longer there, and what has open findings that it
 * did not have.
 *
 * @param before the same system as it was, judged by the same threats
 */
public record DiffView(Analysis before) implements View {

    @Override
    public Shown of(Analysis analysis) {
        Set<String> old = ids(before.graph());
        Set<String> now = ids(analysis.graph());
        Map<String, Change> changes = new HashMap<>();
        Set<String> known = openFindings(before);
        analysis.open().stream()
                .filter(f -> !known.contains(f.id()))
                .forEach(f -> changes.put(f.subject().id(), Change.RISKIER));
        now.stream().filter(id -> !old.contains(id)).forEach(id -> changes.put(id, Change.ADDED));
        old.stream().filter(id -> !now.contains(id)).forEach(id -> changes.put(id, Change.REMOVED));
        return Shown.all(
                analysis.model().name() + ": what has changed",
                ModelGraph.of(both(analysis.model(), before.model(), now)),
                changes);
    }

    @Override
    public String fileName() {
        return "changes";
    }

    private static Set<String> ids(ModelGraph graph) {
        return graph.subjects().stream().map(Subject::id).collect(Collectors.toSet());
    }

    private static Set<String> openFindings(Analysis analysis) {
        return analysis.open().stream().map(Finding::id).collect(Collectors.toSet());
    }

    /** The model with everything that it no longer has: what is left may well refer to it, but not the other way. */
    private static ThreatModel both(ThreatModel model, ThreatModel old, Set<String> now) {
        return model.withBoundaries(both(model.boundaries(), old.boundaries(), now))
                .withElements(both(model.elements(), old.elements(), now))
                .withFlows(both(model.flows(), old.flows(), now));
    }

    private static <I extends Item> List<I> both(List<I> items, List<I> old, Set<String> now) {
        List<I> both = new ArrayList<>(items);
        old.stream().filter(i -> !now.contains(i.id())).forEach(both::add);
        return both;
    }
}
