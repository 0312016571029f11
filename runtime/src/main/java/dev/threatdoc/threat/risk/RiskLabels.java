package dev.threatdoc.threat.risk;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.threat.catalog.Level;
import java.util.Arrays;
import java.util.List;

/**
 * What an organisation calls the steps of its risk matrix, each list from the lowest to the highest.
 *
 * @param impact five words for impacts
 * @param likelihood five words for likelihoods
 * @param risk five words for risks
 */
@Stable
public record RiskLabels(List<String> impact, List<String> likelihood, List<String> risk) {

    private static final List<String> WORDS =
            Arrays.stream(Level.values()).map(Level::words).toList();

    /**
     * Labels.
     *
     * @throws IllegalArgumentException if a list does not have five words, or one of them is blank
     */
    public RiskLabels {
        impact = five("impact", impact);
        likelihood = five("likelihood", likelihood);
        risk = five("risk", risk);
    }

    /** The words that Threatdoc uses everywhere else: {@code very low} to {@code very high}. */
    public static RiskLabels defaults() {
        return new RiskLabels(WORDS, WORDS, WORDS);
    }

    /** The same with these words for risks. */
    public RiskLabels withRisk(List<String> words) {
        return new RiskLabels(impact, likelihood, words);
    }

    /** What a risk of that level is called. */
    public String risk(Level level) {
        return risk.get(level.rank() - 1);
    }

    /** What an impact of that level is called. */
    public String impact(Level level) {
        return impact.get(level.rank() - 1);
    }

    /** What a likelihood of that level is called. */
    public String likelihood(Level level) {
        return likelihood.get(level.rank() - 1);
    }

    private static List<String> five(String what, List<String> words) {
        if (words.size() != WORDS.size() || words.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "five words for the levels of " + what + " are expected, the lowest first, not " + words);
        }
        return List.copyOf(words);
    }
}
