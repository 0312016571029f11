package dev.threatdoc.threat.condition;

import dev.threatdoc.model.stability.Experimental;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * How a result depends on undeclared properties: a tree of questions, each asked only where the answer matters.
 *
 * <p>Questions are asked in the same order on every way down, and one whose answers all lead to the same is left out;
 * so a question is in the tree if, and only if, there is a way to answer the others with which it decides. That holds
 * for properties that are yes or no or one of an enum. Those with values without number (texts, numbers, lists), and
 * all that a rule in Java reads, are gathered in {@link Undecided}, of which no more is known than that they may
 * matter.
 *
 * <p>Immutable.
 */
@Experimental
public sealed interface Decision {

    /**
     * The result is the same whatever else is declared.
     *
     * @param holds what it is
     */
    record Settled(boolean holds) implements Decision {
        private static final Settled YES = new Settled(true);
        private static final Settled NO = new Settled(false);
    }

    /**
     * The result depends on these in some way.
     *
     * @param reasons the undeclared properties that may decide it; sorted
     */
    record Undecided(List<Unknown> reasons) implements Decision {
        public Undecided {
            reasons = reasons.stream().distinct().sorted().toList();
        }
    }

    /**
     * The result depends on a property, and on what comes of its value.
     *
     * @param unknown the property
     * @param answers what comes of each value that it can have: a {@link Boolean} or a constant of its enum, in their
     *     usual order
     */
    record Asked(Unknown unknown, Map<Object, Decision> answers) implements Decision {
        public Asked {
            answers = Answers.of(answers);
        }
    }

    /** Nothing is left to ask. */
    static Decision settled(boolean holds) {
        return holds ? Settled.YES : Settled.NO;
    }

    /** The same decision about properties of other items; in the order of those that it is now about. */
    default Decision moved(UnaryOperator<Unknown> to) {
        if (this instanceof Undecided undecided) {
            return new Undecided(undecided.reasons.stream().map(to).toList());
        }
        if (!(this instanceof Asked asked)) {
            return this;
        }
        return new Asked(to.apply(asked.unknown), Answers.of(asked.answers).moved(to));
    }

    /** Whether it is true, or is false, whatever else is declared. */
    default boolean isAlways(boolean result) {
        return this instanceof Settled settled && settled.holds == result;
    }

    /** The smallest set of properties that decide the result, whatever they turn out to be. */
    default SortedSet<Unknown> unknowns() {
        SortedSet<Unknown> unknowns = new TreeSet<>();
        List<Decision> left = new ArrayList<>(List.of(this));
        while (!left.isEmpty()) {
            Decision decision = left.remove(left.size() - 1);
            if (decision instanceof Asked asked) {
                unknowns.add(asked.unknown);
                left.addAll(asked.answers.values());
            } else if (decision instanceof Undecided undecided) {
                unknowns.addAll(undecided.reasons);
            }
        }
        return unknowns;
    }

    /** What is left to decide when a property turns out to have that value. */
    default Decision given(Unknown unknown, Object value) {
        if (this instanceof Undecided undecided) {
            return new Undecided(
                    undecided.reasons.stream().filter(u -> !u.equals(unknown)).toList());
        }
        if (!(this instanceof Asked asked)) {
            return this;
        }
        if (asked.unknown.equals(unknown)) {
            return Optional.ofNullable(asked.answers.get(value)).orElse(this);
        }
        Map<Object, Decision> answers = new LinkedHashMap<>();
        asked.answers.forEach((v, d) -> answers.put(v, d.given(unknown, value)));
        return asked(asked.unknown, answers);
    }

    /**
     * The number of answers on the shortest way down to a result.
     *
     * @return the number, from 0; empty where no way is known
     */
    default OptionalInt stepsTo(boolean result) {
        if (this instanceof Asked asked) {
            OptionalInt least = asked.answers.values().stream()
                    .map(d -> d.stepsTo(result))
                    .filter(OptionalInt::isPresent)
                    .mapToInt(OptionalInt::getAsInt)
                    .min();
            return least.isPresent() ? OptionalInt.of(least.getAsInt() + 1) : least;
        }
        return isAlways(result) ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** Whether the result is that one when a property turns out to have that value, whatever else is declared. */
    default boolean isAlways(boolean result, Unknown unknown, Object value) {
        if (!(this instanceof Asked asked)) {
            return isAlways(result);
        }
        if (asked.unknown.equals(unknown)) {
            Decision answer = asked.answers.get(value);
            return answer != null && answer.isAlways(result);
        }
        for (Decision answer : asked.answers.values()) {
            if (!answer.isAlways(result, unknown, value)) {
                return false;
            }
        }
        return true;
    }

    /** A question, or what comes of every answer to it if that is the same and nothing in it is undecided. */
    static Decision asked(Unknown unknown, Map<Object, Decision> answers) {
        Decision first = answers.values().iterator().next();
        boolean same = answers.values().stream().allMatch(first::equals);
        return same && first.isComplete() ? first : new Asked(unknown, answers);
    }

    /** Whether all that it depends on is asked for. */
    private boolean isComplete() {
        return this instanceof Asked asked
                ? asked.answers.values().stream().allMatch(Decision::isComplete)
                : this instanceof Settled;
    }
}
