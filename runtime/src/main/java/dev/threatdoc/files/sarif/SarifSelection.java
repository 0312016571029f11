package dev.threatdoc.files.sarif;

import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.FindingTree;
import dev.threatdoc.threat.catalog.Threat;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which findings become results, in which order.
 *
 * @param results those that somebody has to deal with first, of them the certain ones, of these the riskiest
 * @param threats the threats of the results, in the order in which they were looked for
 * @param omitted how many findings there was no room for
 */
record SarifSelection(List<FindingTree> results, List<Threat> threats, int omitted) {

    /** Code scanning shows so many of a run and drops the rest. */
    static final int MOST_RESULTS = 5_000;

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing((Finding f) -> !f.isOpen())
            .thenComparing(f -> !f.isCertain())
            .thenComparing(Finding.RISKIEST_FIRST);

    SarifSelection {
        results = List.copyOf(results);
        threats = List.copyOf(threats);
    }

    static SarifSelection of(Analysis analysis) {
        List<FindingTree> all =
                FindingTree.of(Stream.concat(analysis.findings().stream(), analysis.excluded().stream())
                                .toList())
                        .stream()
                        .sorted(Comparator.comparing(FindingTree::finding, WORST_FIRST))
                        .toList();
        List<FindingTree> results = all.stream().limit(MOST_RESULTS).toList();
        Map<String, Threat> used = new LinkedHashMap<>();
        Map<String, Threat> found = new LinkedHashMap<>();
        results.forEach(t -> found.put(t.finding().threat().id(), t.finding().threat()));
        analysis.threats().stream().filter(t -> found.containsKey(t.id())).forEach(t -> used.put(t.id(), t));
        found.forEach(used::putIfAbsent);
        return new SarifSelection(results, List.copyOf(used.values()), all.size() - results.size());
    }
}
