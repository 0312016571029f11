package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.stability.Stable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which of today's things are the same as which of yesterday's.
 *
 * <p>There are several ways to know a thing again, the surest first. Each way is tried for what the ways before it have
 * left over, so that a thing that one way finds is never claimed by a less sure one. Of several that look alike, the
 * first is paired with the first.
 *
 * @param pairs each of yesterday's that is still there, with what it is today, in the order of yesterday's
 * @param gone what of yesterday's is not there any more, in its order
 * @param added what of today's was not there yesterday, in its order
 */
@Stable
public record Pairing<A, B>(List<Pair<A, B>> pairs, List<A> gone, List<B> added) {

    /**
     * One thing, as it was and as it is.
     *
     * @param before as it was
     * @param after as it is
     */
    public record Pair<A, B>(A before, B after) {}

    /**
     * One way to know a thing again: two things are the same if they have the same key.
     *
     * @param before the key of one of yesterday's; empty if it cannot be known that way
     * @param after the key of one of today's; likewise
     */
    public record Way<A, B>(Function<A, Optional<Object>> before, Function<B, Optional<Object>> after) {}

    public Pairing {
        pairs = List.copyOf(pairs);
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }

    /** Pairs things; takes time linear in their number. */
    public static <A, B> Pairing<A, B> of(List<A> before, List<B> after, List<Way<A, B>> ways) {
        // By position, for to hash what is paired would cost more than all the rest.
        int[] found = new int[before.size()];
        boolean[] taken = new boolean[after.size()];
        for (Way<A, B> way : ways) {
            Map<Object, Deque<Integer>> left = new HashMap<>();
            for (int i = 0; i < found.length; i++) {
                int position = i;
                if (found[i] == 0) {
                    way.before
                            .apply(before.get(i))
                            .ifPresent(key -> left.computeIfAbsent(key, k -> new ArrayDeque<>())
                                    .add(position));
                }
            }
            for (int j = 0; j < taken.length; j++) {
                Deque<Integer> alike = taken[j]
                        ? null
                        : way.after.apply(after.get(j)).map(left::get).orElse(null);
                Integer position = alike == null ? null : alike.poll();
                if (position != null) {
                    found[position] = j + 1;
                    taken[j] = true;
                }
            }
        }
        List<Pair<A, B>> pairs = new ArrayList<>();
        List<A> gone = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] == 0) {
                gone.add(before.get(i));
            } else {
                pairs.add(new Pair<>(before.get(i), after.get(found[i] - 1)));
            }
        }
        List<B> added = new ArrayList<>();
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                added.add(after.get(j));
            }
        }
        return new Pairing<>(pairs, gone, added);
    }
}
