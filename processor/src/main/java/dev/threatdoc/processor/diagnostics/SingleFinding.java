package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.FindingTree;
import dev.threatdoc.threat.condition.ReadValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A finding that has a message of its own.
 *
 * @param tree the finding, with the attack patterns that its threat covers
 * @param alike attack patterns at the same item that rest on the same declarations: whoever mends those is rid of all
 */
record SingleFinding(FindingTree tree, List<Finding> alike) {

    SingleFinding {
        alike = List.copyOf(alike);
    }

    /** Each finding of its own; no finding is lost. */
    static List<SingleFinding> apart(List<Finding> findings) {
        return FindingTree.of(findings).stream()
                .map(t -> new SingleFinding(t, List.of()))
                .toList();
    }

    /**
     * The findings at one item, of which attack patterns go with the first that rests on the same declarations; no
     * finding is lost.
     *
     * @param findings the severest first
     */
    static List<SingleFinding> together(List<Finding> findings, ModelGraph graph) {
        List<FindingTree> heads = new ArrayList<>();
        List<List<Finding>> alike = new ArrayList<>();
        Map<List<ReadValue>, Integer> byReason = new HashMap<>();
        for (FindingTree tree : FindingTree.of(findings)) {
            List<ReadValue> reasons = reasons(tree.finding(), graph);
            Integer head = reasons.isEmpty() ? null : byReason.putIfAbsent(reasons, heads.size());
            if (head != null && tree.finding().threat().isAttackPattern()) {
                Stream.concat(Stream.of(tree.finding()), tree.covered().stream())
                        .forEach(alike.get(head)::add);
            } else {
                heads.add(tree);
                alike.add(new ArrayList<>());
            }
        }
        List<SingleFinding> singles = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            singles.add(new SingleFinding(heads.get(i), alike.get(i)));
        }
        return singles;
    }

    /** What its message says that it rests on; empty where that is nothing that anybody said, or not all there is. */
    private static List<ReadValue> reasons(Finding finding, ModelGraph graph) {
        return finding.status() == Finding.Status.OPEN && finding.evidence().isEmpty()
                ? BecauseWords.known(finding, graph)
                : List.of();
    }
}
