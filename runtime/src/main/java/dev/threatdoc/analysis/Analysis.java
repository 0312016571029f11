package dev.threatdoc.analysis;

import dev.threatdoc.catalog.Threat;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.ThreatModel;
import java.util.List;

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
}
