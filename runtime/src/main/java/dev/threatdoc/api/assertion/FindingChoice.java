package dev.threatdoc.api.assertion;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.threat.analysis.Finding;
import java.util.function.Predicate;

/**
 * Some findings.
 *
 * @param words which, to be read behind "findings"
 * @param chosen whether a finding is one of them
 */
@Experimental
public record FindingChoice(String words, Predicate<Finding> chosen) {

    /** Those of these that the other choice has, too. */
    public FindingChoice and(FindingChoice other) {
        return new FindingChoice(words + " " + other.words, chosen.and(other.chosen));
    }
}
