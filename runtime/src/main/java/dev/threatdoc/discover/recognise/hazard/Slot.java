package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.read.code.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A parameter of a method, with all that methods of the same code pass to it.
 *
 * <p>Who passes what is known only when all methods were seen, so it is asked for last.
 */
final class Slot {

    /** Through how many calls values are followed; further away the place no longer shows it. */
    private static final int MOST_CALLS = 3;

    private final String name;
    private final Origin origin;
    private final boolean isOpenByItself;
    private final List<Passed> passed = new ArrayList<>();

    /**
     * A parameter.
     *
     * @param place the method's
     * @param isOpenByItself whether others than this code can call the method, if it does not itself
     */
    Slot(String name, CodePlace place, boolean isOpenByItself) {
        this.name = name;
        this.origin = new Origin("parameter \"" + name + "\"", place, Set.of(), Optional.of(this));
        this.isOpenByItself = isOpenByItself;
    }

    /** What a call passes: by whom, in which call, which argument, and where that comes from. */
    private record Passed(Body caller, Expression call, Expression argument, Set<Origin> origins) {}

    /** What the parameter is called. */
    String name() {
        return name;
    }

    /** The parameter as an origin. */
    Origin origin() {
        return origin;
    }

    /** Takes down what a call passes. */
    void pass(Body caller, Expression call, Expression argument, Set<Origin> origins) {
        passed.add(new Passed(caller, call, argument, origins));
    }

    /** The part of a request that comes here by calls, unless something on the way checks it or makes it harmless. */
    static Optional<Origin> request(Set<Origin> origins, SinkUse use) {
        return request(origins, use, MOST_CALLS);
    }

    private static Optional<Origin> request(Set<Origin> origins, SinkUse use, int calls) {
        for (Origin each : origins) {
            Optional<Origin> found = each.harmlessIn().contains(use)
                    ? Optional.empty()
                    : each.slot().isEmpty() ? Optional.of(each) : each.slot().flatMap(s -> s.passedRequest(use, calls));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Origin> passedRequest(SinkUse use, int calls) {
        if (calls == 0) {
            return Optional.empty();
        }
        for (Passed each : passed) {
            Optional<Origin> found = request(each.origins(), use, calls - 1);
            if (found.isPresent() && !each.caller().isGuarded(each.call(), each.argument())) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first of the origins that somebody else can choose, be it in a request or by a call of a method. */
    static Optional<Origin> open(Set<Origin> origins) {
        return origins.stream().filter(o -> isOpen(o, MOST_CALLS)).findFirst();
    }

    private static boolean isOpen(Origin origin, int calls) {
        return origin.slot().map(s -> s.isOpen(calls)).orElse(true);
    }

    private boolean isOpen(int calls) {
        return passed.isEmpty()
                ? isOpenByItself
                : calls > 0
                        && passed.stream()
                                .anyMatch(p -> p.origins().stream().anyMatch(o -> isOpen(o, calls - 1))
                                        && !p.caller().isGuarded(p.call(), p.argument()));
    }
}
