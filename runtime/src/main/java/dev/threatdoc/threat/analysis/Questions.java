package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.threat.condition.Decision;
import dev.threatdoc.threat.condition.Unknown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Ranks undeclared properties and controls by how many findings the best answer settles.
 *
 * <p>The first question is the one whose best answer takes most findings away by itself. It is then taken as answered
 * so, and the next is the best of those that are left, and so on: so questions that settle the same findings do not
 * stand side by side, and what takes two answers is found as well. Of those that settle as many, the one that settles
 * the riskiest comes first, then the one on which more findings rest, then the one whose item's name does.
 *
 * <p>Nobody is asked to declare what stands for nothing, such as {@code TLSVersion.NONE}, even where a condition would
 * be content with it.
 */
@Stable
public final class Questions {

    /** How many questions are looked at for each that is asked. */
    private static final int MOST_SKIPPED = 6;

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
    private final int[] ranks;
    private final Map<Unknown, Set<Integer>> resting = new HashMap<>();
    private final Map<Unknown, Candidate> candidates = new HashMap<>();

    private Questions(Collection<Finding> findings, ModelGraph graph) {
        this.graph = graph;
        this.findings =
                findings.stream().filter(f -> f.isOpen() && isAsked(f, graph)).toList();
        this.ranks = ranks(this.findings);
        this.findings.forEach(f -> add(f.decision()));
        resting.keySet().forEach(u -> candidates.put(u, candidate(u)));
    }

    /**
     * The questions of those that people can answer by looking at one thing: not what holds for every input by whatever
     * channel, and not what nobody can ask of people on the internet.
     */
    public static List<Question> answerable(Collection<Finding> findings, ModelGraph graph, int most) {
        return new Questions(findings, graph)
                .rank(most * MOST_SKIPPED).stream()
                        .filter(q -> q.best().isPresent() && q.settles() > 0)
                        .filter(q -> !PropertySpec.isSweeping(q.spec().name()))
                        .filter(q -> !isOfStrangers(q.unknown(), graph))
                        .limit(most)
                        .toList();
    }

    /** Whether it is asked about the network of a flow that starts at a person. */
    private static boolean isOfStrangers(Unknown unknown, ModelGraph graph) {
        Item item = graph.item(unknown.item());
        if (!unknown.property().equals(PropertyNames.USES_VPN)) {
            return false;
        }
        return item instanceof Dataflow flow
                ? graph.source(flow).kind().is(Kinds.ACTOR)
                        || graph.sink(flow).kind().is(Kinds.ACTOR)
                : graph.inputs(item.id()).stream()
                        .anyMatch(f -> graph.source(f).kind().is(Kinds.ACTOR));
    }

    /** Whether somebody can answer: what rests on what was read off code alone is there to be overruled, not asked. */
    private static boolean isAsked(Finding finding, ModelGraph graph) {
        return !finding.isCertain()
                && finding.settledBy().stream().anyMatch(u -> u.property(graph).isAssumed());
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

    /** For each finding its place in the order of risk, worked out once: each is compared for all that it rests on. */
    private static int[] ranks(List<Finding> findings) {
        int[] ranks = new int[findings.size()];
        List<Integer> order = IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparing(findings::get, Finding.RISKIEST_FIRST))
                .toList();
        for (int i = 0; i < ranks.length; i++) {
            ranks[order.get(i)] = i;
        }
        return ranks;
    }

    private void add(Decision decision) {
        int index = decisions.size();
        decisions.add(decision);
        decision.unknowns()
                .forEach(u ->
                        resting.computeIfAbsent(u, k -> new LinkedHashSet<>()).add(index));
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
        Set<Unknown> affected = new HashSet<>();
        for (int index : resting(answered.unknown)) {
            Decision before = decisions.get(index);
            Decision after = answered.best.isPresent() ? before.given(answered.unknown, answered.best.get()) : before;
            decisions.set(index, after);
            Set<Unknown> left = after.unknowns();
            for (Unknown unknown : before.unknowns()) {
                if (!unknown.equals(answered.unknown) && candidates.containsKey(unknown)) {
                    affected.add(unknown);
                    if (!left.contains(unknown)) {
                        resting(unknown).remove(index);
                    }
                }
            }
        }
        for (Unknown unknown : affected) {
            if (resting(unknown).isEmpty()) {
                candidates.remove(unknown);
            } else {
                candidates.put(unknown, candidate(unknown));
            }
        }
    }

    /** What asking would bring; something rests on the unknown. */
    private Candidate candidate(Unknown unknown) {
        Set<Integer> indices = resting(unknown);
        List<Object> answers = answers(unknown);
        Optional<Object> best = mostIn(indices, answers, (d, value) -> d.isAlways(false, unknown, value));
        List<Integer> settled = best.isEmpty()
                ? List.of()
                : indices.stream()
                        .filter(i -> decisions.get(i).isAlways(false, unknown, best.get()))
                        .toList();
        Optional<Object> step =
                best.or(() -> mostIn(indices, answers, (d, value) -> isNearer(d.given(unknown, value), d)));
        int riskiest = (settled.isEmpty() ? indices : settled)
                .stream().min(Comparator.comparingInt(i -> ranks[i])).orElseThrow();
        return new Candidate(unknown, step, settled, findings.get(riskiest), indices.size());
    }

    /** The findings that rest on what is undeclared, by position. */
    private Set<Integer> resting(Unknown unknown) {
        return resting.getOrDefault(unknown, Set.of());
    }

    /** Whether fewer answers take the finding away than before. */
    private static boolean isNearer(Decision after, Decision before) {
        OptionalInt steps = after.stepsTo(false);
        return steps.isPresent() && steps.getAsInt() < before.stepsTo(false).orElse(Integer.MAX_VALUE);
    }

    /** The answer that does it for most findings; of those for as many, the first one: yes before no. */
    private Optional<Object> mostIn(Set<Integer> indices, List<Object> answers, BiPredicate<Decision, Object> doesIt) {
        Optional<Object> most = Optional.empty();
        int best = 0;
        for (Object answer : answers) {
            int count = 0;
            for (int index : indices) {
                count += doesIt.test(decisions.get(index), answer) ? 1 : 0;
            }
            if (count > best) {
                best = count;
                most = Optional.of(answer);
            }
        }
        return most;
    }

    private Question question(Candidate candidate) {
        Unknown unknown = candidate.unknown;
        return new Question(
                unknown,
                unknown.control() ? "Controls" : annotation(graph.item(unknown.item())),
                unknown.spec(graph),
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

    /** The values that somebody may be asked to declare: all but the constant that stands in while nobody has. */
    private List<Object> answers(Unknown unknown) {
        PropertySpec spec = unknown.spec(graph);
        return spec.values().stream()
                .filter(v -> v instanceof Boolean || !v.equals(spec.defaultValue()))
                .toList();
    }
}
