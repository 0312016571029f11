package dev.threatdoc.processor.hint;

import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Place;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a compilation saw in code, kept for the next: a compiler that is given only the files that changed shows nothing
 * of the others.
 *
 * @param types the names of the top-level types whose code was looked at
 * @param observations what recognisers saw in code, by the key of the element that it belongs to; under {@link #MODULE}
 *     what belongs to no declared element
 * @param uses which elements hold which others
 * @param entry the type that a program is named after which nothing else names
 */
public record PreviousCompilation(
        SortedSet<String> types,
        SortedMap<String, List<Observation>> observations,
        List<UndeclaredUses.Held> uses,
        Optional<CodePlace> entry) {

    /** What stands for all code together. */
    public static final String MODULE = "";

    private static final Comparator<UndeclaredUses.Held> PAIRS =
            Comparator.comparing(UndeclaredUses.Held::source).thenComparing(UndeclaredUses.Held::sink);

    public PreviousCompilation {
        types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
        SortedMap<String, List<Observation>> copy = new TreeMap<>();
        observations.forEach((key, list) -> copy.put(key, List.copyOf(list)));
        observations = Collections.unmodifiableSortedMap(copy);
        uses = uses.stream().sorted(PAIRS).toList();
    }

    /** Nothing at all. */
    public static PreviousCompilation none() {
        return new PreviousCompilation(new TreeSet<>(), new TreeMap<>(), List.of(), Optional.empty());
    }

    /**
     * The part that was seen in some types only.
     *
     * @param those names of top-level types
     */
    public PreviousCompilation in(Set<String> those) {
        SortedMap<String, List<Observation>> seen = new TreeMap<>();
        observations.forEach((key, all) -> {
            List<Observation> part = all.stream()
                    .filter(o -> isIn(o, those) || isDecidedIn(o, those) || (isOfAll(o) && !those.isEmpty()))
                    .toList();
            if (!part.isEmpty()) {
                seen.put(key, part);
            }
        });
        SortedSet<String> some = new TreeSet<>(types);
        some.retainAll(those);
        return new PreviousCompilation(
                some,
                seen,
                uses.stream()
                        .filter(u -> those.contains(topLevel(u.place().type())))
                        .toList(),
                entry.filter(e -> those.contains(topLevel(e.type()))));
    }

    /**
     * What was seen of an element now and before, in an order that does not tell the one from the other: by places.
     *
     * @param now what recognisers see now; of types that are kept they see less than before
     */
    List<Observation> with(String element, List<Observation> now) {
        List<Observation> all = observations.getOrDefault(element, List.of());
        boolean isSaidAgain = now.stream().anyMatch(PreviousCompilation::isOfAll);
        List<Observation> before = all.stream()
                .filter(o -> isOfAll(o) ? !isSaidAgain : isIn(o, types))
                .toList();
        List<Observation> decided = all.stream().filter(o -> !isIn(o, types)).toList();
        Set<String> known = before.stream().map(PreviousCompilationFormat::fact).collect(Collectors.toSet());
        Map<String, Observation> seen = new LinkedHashMap<>();
        Stream.concat(
                        now.stream()
                                .filter(o -> !isKept(o) || !isSaidBetter(o, known))
                                .map(o -> decided(o, decided)),
                        before.stream())
                .forEach(o -> seen.putIfAbsent(PreviousCompilationFormat.words(o), o));
        return seen.values().stream().sorted(Observation.BY_PLACE).toList();
    }

    /**
     * Which elements hold which others, now and before.
     *
     * @param now what is seen now
     */
    public List<UndeclaredUses.Held> with(List<UndeclaredUses.Held> now) {
        Set<List<String>> known =
                uses.stream().map(u -> List.of(u.source(), u.sink())).collect(Collectors.toSet());
        return Stream.concat(now.stream().filter(u -> !known.contains(List.of(u.source(), u.sink()))), uses.stream())
                .sorted(PAIRS)
                .toList();
    }

    /** That all code was read: a compilation of one file, which may have no body, does not take that back. */
    private static boolean isOfAll(Observation observation) {
        return observation instanceof Observation.Used used && used.isAll();
    }

    /** A class file shows less of an operation, and nothing of what bodies use. */
    private static boolean isSaidBetter(Observation now, Set<String> known) {
        return now instanceof Observation.Answers
                || now instanceof Observation.Used
                || known.contains(PreviousCompilationFormat.fact(now));
    }

    /** An operation with who may call it, where only code that is not compiled now says so. */
    private static Observation decided(Observation now, List<Observation> before) {
        if (!(now instanceof Observation.Answers answers) || answers.endpoint().access() != Endpoint.Access.UNKNOWN) {
            return now;
        }
        return before.stream()
                .filter(Observation.Answers.class::isInstance)
                .map(o -> ((Observation.Answers) o).endpoint())
                .filter(e -> isSame(e, answers.endpoint()))
                .findFirst()
                .<Observation>map(
                        e -> new Observation.Answers(answers.endpoint().under(e.decision())))
                .orElse(now);
    }

    private static boolean isSame(Endpoint one, Endpoint other) {
        return one.protocol().equals(other.protocol())
                && one.method().equals(other.method())
                && one.path().equals(other.path());
    }

    /** Whether code in those types alone says who may call an operation, wherever that stands. */
    private static boolean isDecidedIn(Observation observation, Set<String> types) {
        return observation instanceof Observation.Answers answers
                && !answers.endpoint().rules().isEmpty()
                && answers.endpoint().rules().stream().allMatch(r -> isOf(r.place(), types));
    }

    private boolean isKept(Observation observation) {
        return isOf(observation.evidence().place(), types);
    }

    /** What configuration shows may need code that is not looked at now, so all of it is kept. */
    private static boolean isIn(Observation observation, Set<String> types) {
        Place place = observation.evidence().place();
        return !(place instanceof CodePlace) || isOf(place, types);
    }

    private static boolean isOf(Place place, Set<String> types) {
        return place instanceof CodePlace code && types.contains(topLevel(code.type()));
    }

    /** The name of the outermost type around a type. */
    public static String topLevel(String binaryName) {
        int dollar = binaryName.indexOf('$', binaryName.lastIndexOf('.') + 2);
        return dollar < 0 ? binaryName : binaryName.substring(0, dollar);
    }
}
