package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Counts findings by severity. */
final class Severities {

    private Severities() {}

    /** The counts in words, the worst first, such as {@code 2 high, 1 low}. */
    static String of(Collection<Finding> findings) {
        List<String> parts = new ArrayList<>();
        Arrays.stream(Level.values()).sorted(Comparator.reverseOrder()).forEach(level -> {
            long count = findings.stream().filter(f -> f.severity() == level).count();
            if (count > 0) {
                parts.add(count + " " + level.words());
            }
        });
        return String.join(", ", parts);
    }
}
