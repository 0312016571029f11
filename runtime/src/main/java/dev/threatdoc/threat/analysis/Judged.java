package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.threat.condition.Unknown;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a condition comes to for a subject that it applies to. */
record Judged(Judgement judgement, List<Evidence> evidence) {

    /** The same of another subject, of which other properties are unknown in the same way. */
    Judged moved(UnaryOperator<Unknown> to) {
        return new Judged(judgement.moved(to), evidence);
    }
}
