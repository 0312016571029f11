package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Property;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Derives which data assets a dataflow carries: what users send, what code names where it sends something, and what is
 * stored.
 */
final class Carried {

    private static final Set<Tag> FACADES = Set.of(Tags.GATEWAY, Tags.WEB_SERVER);
    private static final Set<Tag> DATABASES = Set.of(Tags.DATABASE, Tags.EXTERNAL_DATABASE);
    /** Facades stand behind facades, but not many of them. */
    private static final int MOST_FACADES = 4;

    private final List<Link> links;
    /** The keys of the data assets by the names of types; where only words are left of these, by the words. */
    private final Map<String, String> keys = new HashMap<>();

    /**
     * Knows a system.
     *
     * @param links all its dataflows
     * @param data its data assets
     */
    Carried(List<Link> links, Collection<ItemFact> data) {
        this.links = links;
        // In a model that was read, a data asset goes by its name, and its type is known no more.
        data.stream().filter(d -> d.key().equals(d.name())).forEach(d -> keys.putIfAbsent(words(d.name()), d.key()));
        data.forEach(d -> keys.put(d.key(), d.key()));
    }

    /** The keys of the data that a flow carries, each once. */
    Stream<String> by(Link link) {
        if (link.source().has(Tags.USER) || isPassing(link)) {
            return exchanged(link.sink(), MOST_FACADES).distinct();
        }
        List<String> named = named(link);
        if (!named.isEmpty() || !link.sink().hasAny(DATABASES)) {
            return named.stream();
        }
        // What is known to lie in another store is not in this one.
        Set<String> elsewhere = links.stream()
                .filter(l -> l.source().is(link.source()) && l.sink().hasAny(KindOf.STORES))
                .flatMap(l -> named(l).stream())
                .collect(Collectors.toSet());
        return link.source().program().stored().stream().filter(k -> !elsewhere.contains(k));
    }

    /** Those that code names itself; where both ends have a type of that name, it is the sink's. */
    private List<String> named(Link link) {
        Property types = link.edge().tags().get(Tags.CARRIES);
        return types == null
                ? List.of()
                : ((Collection<?>) types.value())
                        .stream()
                                .map(String.class::cast)
                                .flatMap(t -> key(t, link.sink().program().exchanged()))
                                .distinct()
                                .toList();
    }

    private Stream<String> key(String type, List<String> ofSink) {
        String simple = words(type);
        return ofSink.stream()
                .filter(k -> words(k).equals(simple))
                .findFirst()
                .or(() -> Optional.ofNullable(keys.getOrDefault(type, keys.get(simple))))
                .stream();
    }

    /** The simple name of a type, or the words that were made of it, without what tells these apart. */
    private static String words(String name) {
        return Node.plain(name.replaceFirst(" \\(.*", "").replaceFirst("^.*[.$]", ""));
    }

    /** What an element takes and gives, and whatever a facade passes on to those behind it. */
    private Stream<String> exchanged(Node node, int facades) {
        Stream<String> behind = facades == 0 || !node.hasAny(FACADES)
                ? Stream.of()
                : links.stream()
                        .filter(l -> l.source().is(node) && isPassing(l))
                        .flatMap(l -> exchanged(l.sink(), facades - 1));
        return Stream.concat(node.program().exchanged().stream(), behind);
    }

    /** Whether a facade passes requests on by it. */
    private static boolean isPassing(Link link) {
        return link.source().hasAny(FACADES)
                && link.edge().protocol().startsWith("HTTP")
                && !link.edge().isAnswer()
                && !link.edge().has(Tags.REGISTRATION)
                && link.sink().has(Tags.ENDPOINTS);
    }
}
