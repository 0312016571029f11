package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.analysis.Finding;
import dev.threatdoc.catalog.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sums up in one line what was found. */
final class Summary {

    private Summary() {}

    /**
     * The line.
     *
     * @param open all findings that nobody has answered
     * @param shown how many of them were printed
     * @param report where the report is, in words; empty if none is written
     */
    static String of(List<Finding> open, int shown, String report) {
        List<String> parts = new ArrayList<>();
        List<Level> worstFirst = new ArrayList<>(List.of(Level.values()));
        Collections.reverse(worstFirst);
        for (Level level : worstFirst) {
            long count = open.stream().filter(f -> f.severity() == level).count();
            if (count > 0) {
                parts.add(count + " " + level.words());
            }
        }
        String total = Message.TAG + open.size() + (open.size() == 1 ? " open finding" : " open findings") + " ("
                + String.join(", ", parts) + ")";
        int hidden = open.size() - shown;
        return total
                + (hidden == 0 ? "" : ", " + hidden + " of them not shown here")
                + (report.isEmpty() ? "" : "; the report is " + report);
    }
}
