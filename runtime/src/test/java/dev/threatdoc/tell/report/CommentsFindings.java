package dev.threatdoc.tell.report;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.testing.CommentsSystem;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the original tool finds in the sample of its announcement. */
final class CommentsFindings {

    private static final Map<String, List<String>> TITLES = Map.of(
            "Web Server",
            List.of(
                    "IN04 Cross Site Scripting",
                    "AA03 Weakness in SSO Authorization",
                    "AC04 Elevation Using Impersonation",
                    "OT01 Cross Site Request Forgery",
                    "DO01 Potential Excessive Resource Consumption"),
            "cleanDBevery6hours",
            List.of(
                    "LB01 Lambda does not authenticate source of request",
                    "LB03 Lambda does not handle resource consumption"),
            "(λ)Periodically cleans DB",
            List.of("AA01 Dataflow not authenticated"),
            "User enters comments (*)",
            List.of("AA01 Dataflow not authenticated", "DE01 Data Flow Sniffing", "DE02 Weak Credential Transit"),
            "Comments saved (*)",
            List.of("AA01 Dataflow not authenticated", "DE01 Data Flow Sniffing", "DE02 Weak Credential Transit"),
            "Insert query with comments",
            List.of("AA01 Dataflow not authenticated"),
            "Comments contents",
            List.of("AA01 Dataflow not authenticated"));

    private CommentsFindings() {}

    static Analysis analysis() {
        ModelGraph graph = ModelGraph.of(CommentsSystem.model());
        Map<String, Threat> threats = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Subject subject : graph.subjects()) {
            for (String title : TITLES.getOrDefault(subject.name(), List.of())) {
                Threat threat = threats.computeIfAbsent(
                        title, t -> Threats.threat(t.substring(0, 4), t.substring(5), Level.HIGH));
                findings.add(Threats.certain(threat, subject));
            }
        }
        return new Analysis(graph, List.copyOf(threats.values()), findings, List.of());
    }
}
