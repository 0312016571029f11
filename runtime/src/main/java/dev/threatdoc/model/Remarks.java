package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a model says about a subject beside its properties and controls. What is added here, every element, dataflow and
 * trust boundary has, before and after linking.
 *
 * @param levels the levels of detail at which diagrams show it; empty if undeclared
 * @param levelsInherited whether these levels are what the rest of the model makes them, so that nobody has to say them
 * @param assumptions what is taken as given about it, in the order in which it was said
 * @param responses what was decided about threats to it, likewise
 * @param suppressions where findings about it were silenced without an answer, likewise
 */
@Stable
public record Remarks(
        SortedSet<Integer> levels,
        boolean levelsInherited,
        List<Assumption> assumptions,
        List<ThreatResponse> responses,
        List<Suppression> suppressions) {

    private static final Remarks NONE =
            new Remarks(Collections.emptySortedSet(), false, List.of(), List.of(), List.of());

    public Remarks {
        levels = Collections.unmodifiableSortedSet(new TreeSet<>(levels));
        assumptions = List.copyOf(assumptions);
        responses = List.copyOf(responses);
        suppressions = List.copyOf(suppressions);
    }

    /** What was said; see there for the rest. */
    public Remarks(
            SortedSet<Integer> levels,
            List<Assumption> assumptions,
            List<ThreatResponse> responses,
            List<Suppression> suppressions) {
        this(levels, false, assumptions, responses, suppressions);
    }

    /** Nothing at all. */
    public static Remarks none() {
        return NONE;
    }

    /** The same, shown at these levels. */
    public Remarks withLevels(SortedSet<Integer> levels) {
        return new Remarks(levels, false, assumptions, responses, suppressions);
    }

    /** The same, shown at these levels unless others were said. */
    public Remarks inheritLevels(SortedSet<Integer> usual) {
        return levels.isEmpty() || levels.equals(usual)
                ? new Remarks(usual, true, assumptions, responses, suppressions)
                : this;
    }

    /** The same with these assumptions. */
    public Remarks withAssumptions(List<Assumption> assumptions) {
        return new Remarks(levels, levelsInherited, assumptions, responses, suppressions);
    }

    /** The same with these responses. */
    public Remarks withResponses(List<ThreatResponse> responses) {
        return new Remarks(levels, levelsInherited, assumptions, responses, suppressions);
    }

    /** The same with these suppressions. */
    public Remarks withSuppressions(List<Suppression> suppressions) {
        return new Remarks(levels, levelsInherited, assumptions, responses, suppressions);
    }
}
