package dev.threatdoc.api;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.threat.catalog.ThreatNames;
import java.util.ArrayList;
import java.util.List;

/** Finds names of threats in assumptions and answers that name none. */
final class UnknownThreats {

    private UnknownThreats() {}

    /** A warning for each. */
    static List<Problem> of(ThreatModel model, ThreatNames names) {
        List<Problem> problems = new ArrayList<>();
        List<Assumption> assumptions = new ArrayList<>(model.assumptions());
        for (Subject subject : ModelGraph.of(model).subjects()) {
            assumptions.addAll(subject.assumptions());
            for (ThreatResponse response : subject.responses()) {
                names.complaint(response.threat()).ifPresent(c -> problems.add(Problem.warning(response.place(), c)));
            }
        }
        for (Assumption assumption : assumptions) {
            for (String excluded : assumption.exclude()) {
                names.complaint(excluded).ifPresent(c -> problems.add(Problem.warning(assumption.place(), c)));
            }
        }
        return problems.stream().distinct().toList();
    }
}
