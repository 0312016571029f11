package dev.threatdoc.threat.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A clause of a sentence that puts a condition into words. */
sealed interface Clause {

    /**
     * A clause without others in it.
     *
     * @param subject of whom or what, such as {@code its sender}; empty if the predicate is a whole statement
     * @param predicate what of it, starting with a verb in the third person
     */
    record Simple(String subject, String predicate) implements Clause {}

    /** Clauses of which all must be true, or at least one; never a group of one, nor of its own sort. */
    record Group(boolean all, List<Clause> parts) implements Clause {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** All of these, or one of them; what is said twice is said once. */
    static Clause of(boolean all, List<Clause> said) {
        Set<Clause> parts = new LinkedHashSet<>();
        for (Clause part : said) {
            if (part instanceof Group group && group.all == all) {
                parts.addAll(group.parts);
            } else {
                parts.add(part);
            }
        }
        return parts.size() == 1 ? parts.iterator().next() : new Group(all, new ArrayList<>(parts));
    }

    /** Whether all of it speaks of that subject. */
    default boolean isAbout(String subject) {
        if (this instanceof Group group) {
            return group.parts.stream().allMatch(p -> p.isAbout(subject));
        }
        return ((Simple) this).subject.equals(subject);
    }

    /** The same of another subject. */
    default Clause about(String subject) {
        return this instanceof Group group
                ? new Group(
                        group.all,
                        group.parts.stream().map(p -> p.about(subject)).toList())
                : new Simple(subject, ((Simple) this).predicate);
    }
}
