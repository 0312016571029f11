package dev.threatdoc.analysis;

import dev.threatdoc.condition.Decision;
import dev.threatdoc.condition.Unknown;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.vocabulary.Controls;
import dev.threatdoc.vocabulary.PropertySpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Ranks what nobody said by how many findings the best answer takes away.
 *
 * <p>The first question is the one whose best answer takes most findings away by itself. It is then taken as answered
 * so, and the next is the best of those that are left, and so on: so questions that settle the same findings do not
 * stand side by side, and what takes two answers is found as well. Of those that settle as many, the one on which more
 * findings rest comes first, then the one whose item's name does.
 */
public final class Questions {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::settles)
            .thenComparingInt(Candidate::concerns)
            .reversed()
            .thenComparing(Candidate::unknown);

    private record Candidate(Unknown unknown, Optional<Object> best, int settles, int concerns) {}

    private final ModelGraph graph;
    private final List<Decision> decisions = new ArrayList<>();
    private final SortedMap<Unknown, SortedSet<Integer>> resting = new TreeMap<>();
    private final Map<Unknown, Candidate> candidates = new HashMap<>();

    private Questions(Collection<Finding> findings, ModelGraph graph) {
        this.graph = graph;
        findings.stream().filter(f -> f.isOpen() && !f.isCertain()).forEach(f -> add(f.decision()));
        resting.keySet().forEach(u -> candidates.put(u, candidate(u)));
    }

    /**
     * The questions that are most worth an answer.
     *
     * @param findings what is asked about: the findings of one element, or all; those that are certain or need no one
     *     any more do not count
     * @param most how many questions are wanted
     */
    public static List<Question> of(Collection<Finding> findings, ModelGraph graph, int most) {
        return new Questions(findings, graph).rank(most);
    }

    private void add(Decision decision) {
        int index = decisions.size();
        decisions.add(decision);
        decision.unknowns()
                .forEach(u -> resting.computeIfAbsent(u, k -> new TreeSet<>()).add(index));
    }

    private List<Question> rank(int most) {
        List<Question> questions = new ArrayList<>();
        while (questions.size() < most && !candidates.isEmpty()) {
            Candidate next = candidates.values().stream().min(BEST_FIRST).orElseThrow();
            questions.add(question(next));
            answer(next);
        }
        return questions;
    }

    /** Takes a question as answered, for the best; where no answer is known, as one that is out of the way. */
    private void answer(Candidate answered) {
        candidates.remove(answered.unknown);
        SortedSet<Unknown> affected = new TreeSet<>();
        for (int index : resting.getOrDefault(answered.unknown, new TreeSet<>())) {
            Decision before = decisions.get(index);
            Decision after = answered.best.isPresent() ? before.given(answered.unknown, answered.best.get()) : before;
            decisions.set(index, after);
            for (Unknown unknown : before.unknowns()) {
                if (!unknown.equals(answered.unknown) && candidates.containsKey(unknown)) {
                    affected.add(unknown);
                    if (!after.unknowns().contains(unknown)) {
                        resting.getOrDefault(unknown, new TreeSet<>()).remove(index);
                    }
                }
            }
        }
        for (Unknown unknown : affected) {
            Candidate again = candidate(unknown);
            if (again.concerns == 0) {
                candidates.remove(unknown);
            } else {
                candidates.put(unknown, again);
            }
        }
    }

    private Candidate candidate(Unknown unknown) {
        SortedSet<Integer> indices = resting.getOrDefault(unknown, new TreeSet<>());
        Map<Object, Integer> taken = new HashMap<>();
        for (int index : indices) {
            Decision decision = decisions.get(index);
            for (Object value : values(unknown)) {
                if (decision.given(unknown, value).isAlways(false)) {
                    taken.merge(value, 1, Integer::sum);
                }
            }
        }
        // Of answers that take away as many, the first one: yes before no.
        Optional<Object> best = values(unknown).stream()
                .filter(taken::containsKey)
                .min(Comparator.comparingInt(v -> -taken.getOrDefault(v, 0)));
        return new Candidate(
                unknown, best, best.map(b -> taken.getOrDefault(b, 0)).orElse(0), indices.size());
    }

    private Question question(Candidate candidate) {
        Unknown unknown = candidate.unknown;
        return new Question(
                unknown,
                unknown.control()
                        ? "Controls"
                        : graph.item(unknown.item()).kind().annotation(),
                spec(unknown),
                candidate.best,
                candidate.settles,
                candidate.concerns,
                decisions.size());
    }

    private PropertySpec spec(Unknown unknown) {
        Item item = graph.item(unknown.item());
        return (unknown.control()
                        ? Controls.find(unknown.property())
                        : item.kind().property(unknown.property()))
                .orElseThrow();
    }

    private List<Object> values(Unknown unknown) {
        return spec(unknown).values();
    }
}
