package dev.threatdoc.threat.condition;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.vocabulary.EnumConstant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out on which undeclared properties a condition depends, by trying their values where it matters.
 *
 * <p>Kleene's logic alone takes {@code x or not x} for open. Here a property that leaves the result open is given each
 * of its values in turn, with the others left open, and so on as long as the result is: each part of the space that
 * Kleene's logic can decide is passed over in one step. That is exact, and cheap for conditions as people write them.
 * What it may cost is bounded by {@link #MOST_RUNS} evaluations, which is enough for eight properties that are yes or
 * no whatever the condition, and by {@link #MOST_STEPS} in loops; beyond that, all properties that Kleene's logic names
 * are taken to matter.
 */
final class Decider {

    /** Evaluations for one condition and subject. */
    static final int MOST_RUNS = 512;

    /** Steps in loops, over all of these evaluations. */
    static final long MOST_STEPS = 200_000;

    /** What may be tried has been tried. */
    private static final class ExhaustedException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final Code code;
    private final Subject target;
    private final ModelGraph graph;
    private final int variables;
    private final boolean declaredOnly;
    private final Map<Unknown, Value> given = new HashMap<>();
    private final Map<Unknown, List<Object>> values = new HashMap<>();
    private int runs;
    private long steps;

    /**
     * A decider for one subject.
     *
     * @param declaredOnly whether what was read off code counts as undeclared too
     */
    Decider(Code code, Frame closed, int variables, boolean declaredOnly) {
        this.code = code;
        this.target = closed.target();
        this.graph = closed.graph();
        this.variables = variables;
        this.declaredOnly = declaredOnly;
    }

    /**
     * What the result depends on.
     *
     * @param byDefault the result when everything undeclared has its default
     */
    Decision decide(boolean byDefault) {
        Ternary result = run();
        try {
            if (result instanceof Open open && open.reasons().size() == 1) {
                return decide(open.reasons().get(0), byDefault);
            }
            return decide(result);
        } catch (ExhaustedException e) {
            return new Decision.Undecided(((Open) result).reasons());
        }
    }

    /** The same for a single property, the usual case: what comes of its default is known. */
    private Decision decide(Unknown only, boolean byDefault) throws ExhaustedException {
        Map<Object, Decision> answers = new LinkedHashMap<>();
        for (Object value : values(only)) {
            given.put(only, value(value));
            boolean known = value.equals(only.property(graph).value());
            answers.put(value, known ? new Decision.Settled(byDefault) : decide(run()));
        }
        return answers.isEmpty() ? new Decision.Undecided(List.of(only)) : Decision.asked(only, answers);
    }

    private Decision decide(Ternary result) throws ExhaustedException {
        if (!(result instanceof Open open)) {
            return result == Truth.TRUE ? Decision.settled(true) : Decision.settled(false);
        }
        List<Unknown> reasons = open.reasons();
        Unknown next = next(reasons);
        if (next == null) {
            return new Decision.Undecided(reasons);
        }
        Map<Object, Decision> answers = new LinkedHashMap<>();
        for (Object value : values(next)) {
            given.put(next, value(value));
            if (++runs > MOST_RUNS || steps > MOST_STEPS) {
                throw new ExhaustedException();
            }
            answers.put(value, decide(run()));
        }
        given.remove(next);
        return Decision.asked(next, answers);
    }

    /** The first in an order that is the same on every way down: those with few values, for they take few runs. */
    private @Nullable Unknown next(List<Unknown> reasons) {
        Unknown next = null;
        for (Unknown unknown : reasons) {
            int size = values(unknown).size();
            if (size > 0
                    && (next == null
                            || isBefore(unknown, size, next, values(next).size()))) {
                next = unknown;
            }
        }
        return next;
    }

    private static boolean isBefore(Unknown a, int sizeOfA, Unknown b, int sizeOfB) {
        return sizeOfA < sizeOfB || (sizeOfA == sizeOfB && a.compareTo(b) < 0);
    }

    private Ternary run() {
        Frame frame = new Frame(target, graph, variables, given, declaredOnly);
        Ternary result = Ternary.of(code.run(frame));
        steps += frame.stepsTaken();
        return result;
    }

    /** The values that a property can have; none if they are without number. */
    private List<Object> values(Unknown unknown) {
        return values.computeIfAbsent(unknown, u -> u.spec(graph).values());
    }

    private static Value value(Object value) {
        return value instanceof Boolean truth ? Truth.of(truth) : new Value.Constant((EnumConstant) value);
    }
}
