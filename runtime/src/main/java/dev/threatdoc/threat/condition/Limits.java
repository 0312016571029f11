package dev.threatdoc.threat.condition;

import java.util.ArrayDeque;
import java.util.Deque;

/** How deep a condition may be nested, so that neither the stack nor the running time can be exhausted. */
final class Limits {

    /** Levels of operations, brackets and calls within each other. */
    static final int MAX_DEPTH = 100;

    /** Levels of {@code for} within each other; the running time grows with the power of it. */
    static final int MAX_LOOPS = 3;

    private Limits() {}

    private record Place(Expr expr, int depth, int loops) {}

    /**
     * Refuses a tree that is too deep.
     *
     * <p>The parser bounds its own depth, but a chain such as {@code a + b + c} is read in a loop and is deep only as a
     * tree. Works without calling itself for that reason.
     */
    static void check(Expr expr, Source source) throws ConditionException {
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place(expr, 1, 0));
        while (!open.isEmpty()) {
            Place place = open.pop();
            int loops = place.loops;
            if (place.expr instanceof Expr.Comprehension comprehension) {
                loops += comprehension.clauses().size();
            }
            if (place.depth > MAX_DEPTH) {
                throw tooDeep(source, place.expr.at());
            }
            if (loops > MAX_LOOPS) {
                throw source.error(place.expr.at(), "more than " + MAX_LOOPS + " loops within each other");
            }
            for (Expr child : place.expr.children()) {
                open.push(new Place(child, place.depth + 1, loops));
            }
        }
    }

    static ConditionException tooDeep(Source source, int at) {
        return source.error(at, "nested too deeply; " + MAX_DEPTH + " levels are allowed");
    }

    /** How many parts an expression has: the steps that it takes to evaluate it, loops left aside. */
    static int size(Expr expr) {
        return 1 + expr.children().stream().mapToInt(Limits::size).sum();
    }
}
