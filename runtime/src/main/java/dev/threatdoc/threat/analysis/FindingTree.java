package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.stability.Stable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding with those that its threat covers.
 *
 * @param finding the finding
 * @param covered findings at the same item whose threats name this one's as their parent
 */
@Stable
public record FindingTree(Finding finding, List<Finding> covered) {

    public FindingTree {
        covered = List.copyOf(covered);
    }

    /** The findings at one item as trees of two levels, each level in the given order; no finding is lost. */
    public static List<FindingTree> of(List<Finding> findings) {
        Map<String, String> parents = new HashMap<>();
        findings.forEach(f -> parents.put(f.threat().id(), f.threat().parent()));
        Map<String, List<Finding>> covered = new HashMap<>();
        List<Finding> tops = new ArrayList<>();
        for (Finding finding : findings) {
            String parent = finding.threat().parent();
            // A parent that is itself below another one, or in a circle, does not take others below it.
            if (parents.containsKey(parent) && !parents.containsKey(parents.get(parent))) {
                covered.computeIfAbsent(parent, k -> new ArrayList<>()).add(finding);
            } else {
                tops.add(finding);
            }
        }
        return tops.stream()
                .map(f -> new FindingTree(f, covered.getOrDefault(f.threat().id(), List.of())))
                .toList();
    }
}
