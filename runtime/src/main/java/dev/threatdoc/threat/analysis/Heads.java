package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.threat.condition.ReadValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which findings at one item are shown in which: what a weakness bears out in the finding that tells of it,
 * what a threat covers under that threat, and attack patterns that rest on the same fact in the first of them.
 */
final class Heads {

    private static final Comparator<Finding> GRAVEST_FIRST =
            Comparator.comparing(Finding::severity).reversed().thenComparing(Finding.RISKIEST_FIRST);

    private final ModelGraph graph;

    Heads(ModelGraph graph) {
        this.graph = graph;
    }

    /**
     * The findings with the one that each is shown in; none is lost, the order stays, and what is shown in another
     * shows none itself.
     */
    List<Finding> of(List<Finding> findings) {
        Map<String, Finding> byThreat = new HashMap<>();
        findings.forEach(f -> byThreat.put(f.threat().id(), f));
        // By identity: findings are large, and each stands there once.
        IdentityHashMap<Finding, Finding> heads = new IdentityHashMap<>();
        for (Finding finding : findings) {
            Finding parent = byThreat.get(finding.threat().parent());
            // A parent that is itself below another one, or in a circle, does not take others below it.
            if (finding.isHead()
                    && parent != null
                    && parent.isHead()
                    && parent.certainty() == finding.certainty()
                    && !byThreat.containsKey(parent.threat().parent())) {
                heads.put(finding, parent);
            }
        }
        sameFact(findings, heads);
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : findings) {
            Finding head = heads.get(finding);
            shown.add(head == null ? finding : finding.shownIn(head));
        }
        return shown;
    }

    private void sameFact(List<Finding> findings, Map<Finding, Finding> heads) {
        Map<List<?>, Finding> first = new HashMap<>();
        for (Finding finding : findings.stream().sorted(GRAVEST_FIRST).toList()) {
            if (!finding.isHead()
                    || heads.containsKey(finding)
                    || !finding.threat().isAttackPattern()
                    || finding.status() != Finding.Status.OPEN) {
                continue;
            }
            List<?> fact = fact(finding);
            Finding head = fact.isEmpty() ? null : first.putIfAbsent(fact, finding);
            if (head != null) {
                heads.put(finding, head);
                // What the pattern itself has under it moves along.
                heads.replaceAll((f, h) -> h.id().equals(finding.id()) ? head : h);
            }
        }
    }

    /** What a finding rests on: for an assumed one what settles it, for a certain one what was declared. */
    private List<?> fact(Finding finding) {
        if (!finding.isCertain()) {
            return finding.settledBy();
        }
        return finding.evidence().isEmpty()
                ? finding.threat().condition().read(finding.subject(), graph).stream()
                        .filter((ReadValue v) -> !v.property().isAssumed())
                        .toList()
                : List.of();
    }
}
