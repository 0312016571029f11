package dev.threatdoc.threat.condition;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What comes of each value that a property can have, in their usual order: a map in a tenth of the usual space, for a
 * large system has one for each of a million findings, and most of them have the same few values.
 */
final class Answers extends AbstractMap<Object, Decision> {

    private final List<Object> values;
    private final List<Decision> decisions;

    private Answers(List<Object> values, List<Decision> decisions) {
        this.values = values;
        this.decisions = decisions;
    }

    /** The same answers. */
    static Answers of(Map<Object, Decision> answers) {
        return answers instanceof Answers same
                ? same
                : new Answers(List.copyOf(answers.keySet()), List.copyOf(answers.values()));
    }

    /** The same about properties of other items; itself where it is about none. */
    Answers moved(UnaryOperator<Unknown> to) {
        List<Decision> moved = new ArrayList<>(decisions.size());
        boolean same = true;
        for (Decision decision : decisions) {
            Decision other = decision.moved(to);
            same &= other == decision;
            moved.add(other);
        }
        return same ? this : new Answers(values, List.copyOf(moved));
    }

    @Override
    public @Nullable Decision get(Object key) {
        int index = values.indexOf(key);
        return index < 0 ? null : decisions.get(index);
    }

    @Override
    public boolean containsKey(Object key) {
        return values.contains(key);
    }

    @Override
    public Collection<Decision> values() {
        return decisions;
    }

    /** A view: to put the entries into a set of the usual kind would take the hash of all that follows from them. */
    @Override
    public Set<Entry<Object, Decision>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<Object, Decision>> iterator() {
                return IntStream.range(0, values.size())
                        .mapToObj(i -> Map.entry(values.get(i), decisions.get(i)))
                        .iterator();
            }

            @Override
            public int size() {
                return values.size();
            }
        };
    }
}
