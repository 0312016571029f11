package dev.threatdoc.analysis;

import dev.threatdoc.catalog.Level;
import dev.threatdoc.catalog.Threat;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatModel;
import java.util.List;
import java.util.Optional;

/**
 * All that outputs are made of.
 *
 * @param graph the model
 * @param threats the threats that were looked for, in the order of their catalogs
 * @param findings what was found and still stands, in the order of the model, then of the threats
 * @param excluded what was found but is taken away by an assumption, in the same order
 */
public record Analysis(ModelGraph graph, List<Threat> threats, List<Finding> findings, List<Finding> excluded) {

    public Analysis {
        threats = List.copyOf(threats);
        findings = List.copyOf(findings);
        excluded = List.copyOf(excluded);
    }

    /** The model. */
    public ThreatModel model() {
        return graph.model();
    }

    /** The findings for one item. */
    public List<Finding> findings(Subject subject) {
        return findings.stream()
                .filter(f -> f.subject().id().equals(subject.id()))
                .toList();
    }

    /** The highest severity among the open findings for one item; empty if there is none. */
    public Optional<Level> worst(Subject subject) {
        return findings(subject).stream()
                .filter(f -> f.status() == Finding.Status.OPEN)
                .map(Finding::severity)
                .max(Level::compareTo);
    }
}
