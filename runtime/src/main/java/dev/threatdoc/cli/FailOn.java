package dev.threatdoc.cli;

import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Gate;
import dev.threatdoc.threat.catalog.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The gate as the user has set it.
 *
 * @param option the option that sets the level, for messages
 * @param gate decides which findings do
 */
record FailOn(String option, Gate gate) {

    /** What stands for no level at all. */
    static final String NEVER = "none";

    /** The gate that the user's words set. */
    static FailOn of(String option, String words, boolean assumedToo) throws UserException {
        Optional<Level> level = Level.parse(words);
        if (level.isEmpty() && !words.equals(NEVER)) {
            throw UserException.of(option + " \"" + words + "\" is no severity; use "
                    + Arrays.stream(Level.values()).map(Level::words).collect(Collectors.joining(", ")) + " or none");
        }
        if (level.isEmpty() && assumedToo) {
            throw UserException.of("--fail-on-assumed says what " + option + " counts; give " + option + " too");
        }
        return new FailOn(option, new Gate(level, assumedToo));
    }

    /**
     * Sees to it that a gate judges by all threats.
     *
     * @throws UserException if one could not be looked for in one of the analyses
     */
    void requireWhole(Analysis... judged) throws UserException {
        Set<String> missing = Arrays.stream(judged)
                .flatMap(a -> a.failures().stream())
                .map(f -> f.threat().id())
                .collect(Collectors.toCollection(TreeSet::new));
        if (gate.level().isPresent() && !missing.isEmpty()) {
            throw UserException.of(option + " can give no verdict, since these threats could not be looked for: "
                    + String.join(", ", missing));
        }
    }

    /** The exit code for these findings; if they hold the build up, the console tells why. */
    int exitCode(List<Finding> findings, Console console) {
        List<Finding> bad = findings.stream().filter(gate::stops).toList();
        if (bad.isEmpty()) {
            return ExitCode.FINE;
        }
        String kind = gate.assumedToo() ? "open" : "open and certain";
        console.note(bad.size() + (bad.size() == 1 ? " finding that is " : " findings that are ") + kind
                + (bad.size() == 1 ? " is " : " are ")
                + gate.level().map(Level::words).orElse("") + " or above (" + option
                + ")");
        return ExitCode.FINDINGS;
    }
}
