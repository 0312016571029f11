package dev.threatdoc.analysis;

import dev.threatdoc.condition.Decision;
import dev.threatdoc.condition.Unknown;
import dev.threatdoc.model.Dataflow;
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
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Ranks what nobody said by how many findings the best answer takes away.
 *
 * <p>The first question is the one whose best answer takes most findings away by itself. It is then taken as answered
 * so, and the next is the best of those that are left, and so on: so questions that settle the same findings do not
 * stand side by side, and what takes two answers is found as well. Of those that settle as many, the one that settles
 * the riskiest comes first, then the one on which more findings rest, then the one whose item's name does.
 *
 * <p>Nobody is asked to declare what stands for nothing, such as {@code TLSVersion.NONE}, even where a condition would
 * be content with it.
 */
public final class Questions {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::settles)
            .thenComparing(c -> c.settles() == 0 ? c.concerns() : 0)
            .reversed()
            .thenComparing(Candidate::riskiest, Finding.RISKIEST_FIRST)
            .thenComparing(Candidate::concerns, Comparator.reverseOrder())
            .thenComparing(Candidate::unknown);

    /**
     * What may be asked next.
     *
     * @param settled the positions of the findings that the best answer takes away
     * @param riskiest the riskiest of these, or of those that rest on it where no answer takes any away by itself
     */
    private record Candidate(
            Unknown unknown, Optional<Object> best, List<Integer> settled, Finding riskiest, int concerns) {

        int settles() {
            return settled.size();
        }
    }

    private final ModelGraph graph;
    private final List<Finding> findings;
    private final List<Decision> decisions = new ArrayList<>();
    private final SortedMap<Unknown, SortedSet<Integer>> resting = new TreeMap<>();
    private final Map<Unknown, Candidate> candidates = new HashMap<>();

    private Questions(Collection<Finding> findings, ModelGraph graph) {
        this.graph = graph;
        this.findings =
                findings.stream().filter(f -> f.isOpen() && !f.isCertain()).toList();
        this.findings.forEach(f -> add(f.decision()));
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

    /** Takes a question as answered, for the best; where no good answer is known, as one that is out of the way. */
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
            if (resting.getOrDefault(unknown, new TreeSet<>()).isEmpty()) {
                candidates.remove(unknown);
            } else {
                candidates.put(unknown, candidate(unknown));
            }
        }
    }

    /** What asking would bring; something rests on the unknown. */
    private Candidate candidate(Unknown unknown) {
        SortedSet<Integer> indices = resting.getOrDefault(unknown, new TreeSet<>());
        Map<Object, List<Integer>> taken = new HashMap<>();
        Map<Object, List<Integer>> nearer = new HashMap<>();
        for (int index : indices) {
            Decision before = decisions.get(index);
            for (Object value : answers(unknown)) {
                Decision after = before.given(unknown, value);
                if (after.isAlways(false)) {
                    taken.computeIfAbsent(value, k -> new ArrayList<>()).add(index);
                } else if (isNearer(after, before)) {
                    nearer.computeIfAbsent(value, k -> new ArrayList<>()).add(index);
                }
            }
        }
        Optional<Object> best = mostIn(taken, unknown).or(() -> mostIn(nearer, unknown));
        List<Integer> settled = best.map(b -> taken.getOrDefault(b, List.of())).orElse(List.of());
        Finding riskiest = (settled.isEmpty() ? indices : settled)
                .stream().map(findings::get).min(Finding.RISKIEST_FIRST).orElseThrow();
        return new Candidate(unknown, best, settled, riskiest, indices.size());
    }

    /** Whether fewer answers take the finding away than before. */
    private static boolean isNearer(Decision after, Decision before) {
        OptionalInt steps = after.stepsTo(false);
        return steps.isPresent() && steps.getAsInt() < before.stepsTo(false).orElse(Integer.MAX_VALUE);
    }

    /** The answer with most findings; of those with as many, the first one: yes before no. */
    private Optional<Object> mostIn(Map<Object, List<Integer>> byAnswer, Unknown unknown) {
        return answers(unknown).stream()
                .filter(byAnswer::containsKey)
                .min(Comparator.comparingInt(
                        v -> -byAnswer.getOrDefault(v, List.of()).size()));
    }

    private Question question(Candidate candidate) {
        Unknown unknown = candidate.unknown;
        return new Question(
                unknown,
                unknown.control() ? "Controls" : annotation(graph.item(unknown.item())),
                spec(unknown),
                candidate.best,
                candidate.settled.stream()
                        .map(findings::get)
                        .sorted(Finding.RISKIEST_FIRST)
                        .toList(),
                candidate.concerns,
                decisions.size());
    }

    private static String annotation(Item item) {
        return item instanceof Dataflow flow && flow.isResponse()
                ? "Response"
                : item.kind().annotation();
    }

    private PropertySpec spec(Unknown unknown) {
        Item item = graph.item(unknown.item());
        return (unknown.control()
                        ? Controls.find(unknown.property())
                        : item.kind().property(unknown.property()))
                .orElseThrow();
    }

    /** The values that somebody may be asked to declare: all but the constant that stands in while nobody has. */
    private List<Object> answers(Unknown unknown) {
        PropertySpec spec = spec(unknown);
        return spec.values().stream()
                .filter(v -> v instanceof Boolean || !v.equals(spec.defaultValue()))
                .toList();
    }
}
