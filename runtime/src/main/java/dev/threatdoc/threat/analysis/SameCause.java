package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows weaknesses of one cause in the first of them: one rule that opens fifty operations is one thing to mend, and so
 * are the secrets of one file. What is shown is what is told, warned of and counted; no finding is lost.
 *
 * <p>Of what stands in a module of samples, beside programs that are none, the worst stands for all.
 */
final class SameCause {

    /** How much a caller can do with an operation, the most first. */
    private static final List<String> WORST_METHODS = List.of("DELETE ", "PUT ", "PATCH ", "POST ");

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding.RISKIEST_FIRST)
            .thenComparing(SameCause::method);

    private final boolean hasSamples;

    SameCause(ModelGraph graph) {
        List<Boolean> programs = graph.model().elements().stream()
                .map(Element::place)
                .filter(p -> !p.file().isEmpty())
                .map(Cause::isSample)
                .distinct()
                .toList();
        this.hasSamples = programs.size() > 1;
    }

    /** The findings in their order, each with the one that it is shown in. */
    List<Finding> of(List<Finding> findings) {
        Map<List<?>, List<Finding>> alike = new HashMap<>();
        for (Finding finding : findings) {
            List<?> key = key(finding);
            if (!key.isEmpty()) {
                alike.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
            }
        }
        IdentityHashMap<Finding, Finding> heads = new IdentityHashMap<>();
        Map<String, Finding> moved = new HashMap<>();
        for (List<Finding> same : alike.values()) {
            Finding head = same.stream().min(WORST_FIRST).orElseThrow();
            same.stream().filter(f -> !f.id().equals(head.id())).forEach(f -> {
                heads.put(f, head);
                moved.put(f.id(), head);
            });
        }
        if (heads.isEmpty()) {
            return findings;
        }
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : findings) {
            // What a weakness bears out goes where that weakness goes.
            Finding head = finding.isHead() ? heads.get(finding) : moved.get(finding.within());
            shown.add(head == null ? finding : finding.shownIn(head));
        }
        return shown;
    }

    /** What findings have in common that are shown in one; empty for what stands on its own. */
    private List<?> key(Finding finding) {
        boolean counts = finding.isHead()
                && finding.isCertain()
                && (finding.status() == Finding.Status.OPEN || finding.status() == Finding.Status.KNOWN);
        if (!counts || finding.weakness().isEmpty()) {
            return List.of();
        }
        Place place = finding.place();
        if (hasSamples && Cause.isSample(place)) {
            return List.of(finding.subject().id(), finding.status());
        }
        List<?> cause = Cause.of(finding.weakness().get());
        return cause.isEmpty()
                ? cause
                : List.of(
                        finding.subject().id(),
                        finding.status(),
                        finding.threat().id(),
                        cause);
    }

    private static int method(Finding finding) {
        String origin = finding.weakness().orElseThrow().origin();
        for (int i = 0; i < WORST_METHODS.size(); i++) {
            if (origin.startsWith(WORST_METHODS.get(i))) {
                return i;
            }
        }
        return WORST_METHODS.size();
    }
}
