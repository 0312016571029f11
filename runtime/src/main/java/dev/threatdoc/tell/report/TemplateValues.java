package dev.threatdoc.tell.report;

import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** An analysis, so indexed that each value of a report costs no more than its own size. */
final class TemplateValues {

    private final Analysis analysis;
    private final Map<String, List<Finding>> findings;
    private final Map<String, Integer> position = new HashMap<>();

    TemplateValues(Analysis analysis) {
        this.analysis = analysis;
        this.findings = bySubject(analysis.findings());
        List<Element> elements = analysis.model().elements();
        for (int i = 0; i < elements.size(); i++) {
            position.put(elements.get(i).id(), i);
        }
    }

    /** Findings by the id of what they apply to, in their order. */
    static Map<String, List<Finding>> bySubject(List<Finding> findings) {
        Map<String, List<Finding>> bySubject = new HashMap<>();
        for (Finding finding : findings) {
            bySubject
                    .computeIfAbsent(finding.subject().id(), k -> new ArrayList<>())
                    .add(finding);
        }
        return bySubject;
    }

    Analysis analysis() {
        return analysis;
    }

    ModelGraph graph() {
        return analysis.graph();
    }

    ThreatModel model() {
        return analysis.model();
    }

    /** The elements of a kind, those of kinds below it included. */
    List<Element> elements(ElementKind kind) {
        return model().elements().stream().filter(e -> e.kind().is(kind)).toList();
    }

    /** The findings for an item. */
    List<Finding> findings(Subject subject) {
        return findings.getOrDefault(subject.id(), List.of());
    }

    /** The findings for an item that is in scope. */
    List<Finding> inScopeFindings(Subject subject) {
        return subject.inScope() ? findings(subject) : List.of();
    }

    /** The elements at the ends of the flows that carry a data asset, in the order of the model. */
    List<Element> processedBy(DataAsset datum) {
        TreeSet<Integer> ends = new TreeSet<>();
        for (Dataflow flow : graph().carriedBy(datum.id())) {
            for (String end : List.of(flow.source(), flow.sink())) {
                ends.add(position.getOrDefault(end, 0));
            }
        }
        return ends.stream().map(i -> model().elements().get(i)).toList();
    }
}
