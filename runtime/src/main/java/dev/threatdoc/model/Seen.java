package dev.threatdoc.model;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.vocabulary.Technology;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What code, configuration and deployment show of a subject that is neither a property nor a control.
 *
 * @param weaknesses what is weak by itself, in the order of their places
 * @param technologies what its code uses; empty where no code of it was read, so that nothing can be ruled out
 * @param endpoints what it answers, and who may call
 */
@Experimental
public record Seen(List<Weakness> weaknesses, Optional<Set<Technology>> technologies, List<Endpoint> endpoints) {

    private static final Seen NOTHING = new Seen(List.of(), Optional.empty(), List.of());

    public Seen {
        weaknesses = List.copyOf(weaknesses);
        technologies = technologies.map(Seen::inOrder);
        endpoints = List.copyOf(endpoints);
    }

    /** What was seen of something that answers nothing. */
    public Seen(List<Weakness> weaknesses, Optional<Set<Technology>> technologies) {
        this(weaknesses, technologies, List.of());
    }

    private static Set<Technology> inOrder(Collection<Technology> technologies) {
        Set<Technology> all = EnumSet.noneOf(Technology.class);
        all.addAll(technologies);
        return Collections.unmodifiableSet(new LinkedHashSet<>(all));
    }

    /** Nothing was seen. */
    public static Seen nothing() {
        return NOTHING;
    }

    /** What two show together; of technologies it is enough that one was read. */
    public Seen and(Seen other) {
        return new Seen(
                Stream.concat(weaknesses.stream(), other.weaknesses.stream())
                        .distinct()
                        .toList(),
                Stream.of(technologies, other.technologies)
                        .flatMap(Optional::stream)
                        .reduce((a, b) -> {
                            Set<Technology> both = new LinkedHashSet<>(a);
                            both.addAll(b);
                            return both;
                        }),
                Stream.concat(endpoints.stream(), other.endpoints.stream())
                        .distinct()
                        .toList());
    }
}
