package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.WeaknessKind;
import dev.threatdoc.threat.condition.Certainty;
import dev.threatdoc.threat.condition.Decision;
import dev.threatdoc.threat.condition.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One finding to be for each place that shows a weakness; the same statement twice in one method is one place.
 *
 * @param weakness the weakness
 * @param judgement whether it is certain
 * @param evidence the place, and others that belong to it
 */
record WeaknessFindings(Weakness weakness, Judgement judgement, List<Evidence> evidence) {

    WeaknessFindings {
        evidence = List.copyOf(evidence);
    }

    /** The findings of one kind of weakness of a subject, in the order of their places. */
    static List<WeaknessFindings> of(WeaknessKind kind, Subject subject) {
        if (subject.weaknesses().isEmpty()) {
            return List.of();
        }
        Map<String, Weakness> byId = new LinkedHashMap<>();
        subject.weaknesses().stream()
                .filter(w -> w.type().equals(kind))
                .forEach(w -> byId.merge(w.id(), w, (first, same) -> first.with(same.evidence())));
        return byId.values().stream()
                .map(w -> new WeaknessFindings(
                        w,
                        judgement(w.type(), subject),
                        Stream.concat(Stream.of(w.evidence()), w.related().stream())
                                .toList()))
                .toList();
    }

    private static Judgement judgement(WeaknessKind kind, Subject subject) {
        if (!kind.isQuestion()) {
            return Judgement.of(Decision.settled(true));
        }
        // Whether each object is checked for its owner is what the control says; nobody else can answer.
        Unknown asked = new Unknown(subject.id(), subject.name(), PropertyNames.AUTHORIZES_SOURCE, true);
        return new Judgement(Certainty.ASSUMED, new Decision.Undecided(List.of(asked)), List.of(asked));
    }
}
