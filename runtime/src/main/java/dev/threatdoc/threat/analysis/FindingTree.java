package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.stability.Stable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding with those that are shown in it.
 *
 * @param finding the finding
 * @param covered the findings that are shown in it
 */
@Stable
public record FindingTree(Finding finding, List<Finding> covered) {

    public FindingTree {
        covered = List.copyOf(covered);
    }

    /**
     * Findings as trees of two levels, each level in the given order; no finding is lost: what is to be shown in one
     * that is not among them stands on its own.
     */
    public static List<FindingTree> of(List<Finding> findings) {
        Map<String, List<Finding>> covered = new LinkedHashMap<>();
        findings.forEach(f -> covered.put(f.id(), new ArrayList<>()));
        List<Finding> tops = new ArrayList<>();
        for (Finding finding : findings) {
            List<Finding> siblings = covered.get(finding.within());
            if (siblings == null) {
                tops.add(finding);
            } else {
                siblings.add(finding);
            }
        }
        return tops.stream()
                .map(f -> new FindingTree(f, covered.getOrDefault(f.id(), List.of())))
                .toList();
    }
}
