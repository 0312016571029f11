package dev.threatdoc.threat.diff;

import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;
import java.util.stream.Stream;

/**
 * What has changed from one analysis to another. Each list has what is new first, then what is gone, then what is
 * changed; findings of each of these come riskiest first, items in the order of their model.
 *
 * @param elements elements that came, went or changed
 * @param flows likewise
 * @param boundaries likewise
 * @param data likewise
 * @param findings likewise, those that an assumption excludes left out
 */
public record ModelDiff(
        List<ItemChange> elements,
        List<ItemChange> flows,
        List<ItemChange> boundaries,
        List<ItemChange> data,
        List<FindingChange> findings) {

    public ModelDiff {
        elements = List.copyOf(elements);
        flows = List.copyOf(flows);
        boundaries = List.copyOf(boundaries);
        data = List.copyOf(data);
        findings = List.copyOf(findings);
    }

    /** What has changed. */
    public static ModelDiff of(Analysis before, Analysis after) {
        SubjectPairs pairs = SubjectPairs.of(before.graph(), after.graph());
        ItemChanges items = new ItemChanges(before.graph(), after.graph());
        return new ModelDiff(
                items.of(pairs.elements()),
                items.of(pairs.flows()),
                items.of(pairs.boundaries()),
                items.of(pairs.data()),
                FindingChanges.of(before, after, pairs));
    }

    /** The changes of all items. */
    public Stream<ItemChange> items() {
        return Stream.of(elements, flows, boundaries, data).flatMap(List::stream);
    }

    /** Whether nothing has changed. */
    public boolean isEmpty() {
        return findings.isEmpty() && items().findAny().isEmpty();
    }
}
