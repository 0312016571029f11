package dev.threatdoc.files.exchange;

import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings of an analysis by what they are about. */
final class Findings {

    private final Map<String, List<Report>> bySubject = new HashMap<>();
    private final List<Report> all;

    private Findings(List<Report> all) {
        this.all = all;
        all.forEach(r -> bySubject
                .computeIfAbsent(r.finding().subject().id(), k -> new ArrayList<>())
                .add(r));
    }

    static Findings of(Analysis analysis) {
        return new Findings(Report.all(analysis));
    }

    /** Those about an item, in the order of the analysis. */
    List<Report> of(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** One of each threat that was found, in the order of the analysis. */
    List<Report> threats() {
        Map<String, Report> first = new LinkedHashMap<>();
        all.forEach(r -> first.putIfAbsent(r.threat().id(), r));
        return List.copyOf(first.values());
    }
}
