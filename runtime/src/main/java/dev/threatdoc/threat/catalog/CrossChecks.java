package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.vocabulary.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can only be seen with all catalogs side by side: ids that occur twice, and parents that do not exist. */
final class CrossChecks {

    private final List<Catalog> catalogs;
    private final ThreatNames names;
    private final List<Problem> problems = new ArrayList<>();

    private CrossChecks(List<Catalog> catalogs, ThreatNames names) {
        this.catalogs = catalogs;
        this.names = names;
    }

    /** The problems between catalogs, in their order. */
    static List<Problem> of(List<Catalog> catalogs, ThreatNames names) {
        CrossChecks checks = new CrossChecks(catalogs, names);
        checks.run();
        return checks.problems;
    }

    private void run() {
        Map<String, Catalog.Entry> first = new HashMap<>();
        for (Catalog catalog : catalogs) {
            for (Catalog.Entry entry : catalog.entries()) {
                Catalog.Entry other = first.putIfAbsent(entry.threat().id(), entry);
                if (other != null) {
                    report(entry).add(entry.place(), taken(other));
                }
                String parent = entry.threat().parent();
                if (!parent.isEmpty() && !names.isId(parent)) {
                    report(entry)
                            .add(
                                    entry.parentPlace(),
                                    "there is no threat \"" + parent + "\" that could be its parent"
                                            + NearestName.hint(parent, first.keySet()));
                }
                entry.threat().bearsOut().stream()
                        .flatMap(id -> names.complaint(id).stream())
                        .forEach(complaint -> report(entry).add(entry.place(), "bearsOut: " + complaint));
            }
        }
    }

    private EntryProblems report(Catalog.Entry entry) {
        return new EntryProblems(entry.threat().id(), problems);
    }

    private String taken(Catalog.Entry other) {
        String bundled = other.threat().catalog();
        if (!Catalogs.bundled(bundled).map(c -> c.entries().contains(other)).orElse(false)) {
            return "the id is taken already, at " + other.place().words() + "; give one of them another";
        }
        List<String> rest = catalogs.stream()
                .map(Catalog::name)
                .filter(n -> Catalogs.names().contains(n) && !n.equals(bundled))
                .toList();
        return "the bundled catalog " + bundled + " has that id already, for \""
                + other.threat().title() + "\", at " + other.place().words()
                + "; rename yours, or switch that catalog off with catalogs="
                + (rest.isEmpty() ? "none" : String.join(",", rest));
    }
}
