package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Technology;
import dev.threatdoc.threat.condition.Applicability;
import dev.threatdoc.threat.condition.Condition;
import java.util.List;
import java.util.Optional;

/**
 * To what a threat applies, and when.
 *
 * @param targets the kinds that it can apply to, those below them included
 * @param condition when it applies to one of them
 * @param needs the technologies without which it cannot happen; where code was read that uses none of one of them, the
 *     threat is not applicable
 * @param unless what rules it out where it is known to hold, be it declared or read off code
 */
@Stable
public record ThreatScope(
        List<ElementKind> targets, Applicability condition, List<Technology> needs, Optional<Condition> unless) {

    public ThreatScope {
        targets = List.copyOf(targets);
        needs = List.copyOf(needs);
    }

    /** One that needs no technology, and that nothing rules out. */
    public static ThreatScope of(List<ElementKind> targets, Applicability condition) {
        return new ThreatScope(targets, condition, List.of(), Optional.empty());
    }
}
