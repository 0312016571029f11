package dev.threatdoc.discover.merge;

import dev.threatdoc.model.Connection;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether stores that several MODELs declare are one, for their programs keep data at one address. */
final class Datasources {

    private static final Set<Tag> STORES =
            Set.of(Tags.DATABASE, Tags.EXTERNAL_DATABASE, Tags.CACHE, Tags.SEARCH_ENGINE);

    private Datasources() {}

    /**
     * A store.
     *
     * @param part the position of its MODEL
     */
    record Store(int part, ItemFact fact) {}

    static boolean isOne(List<Part> parts, List<Store> stores) {
        if (!stores.stream().allMatch(s -> s.fact().attributes().kind().is(Kinds.DATASTORE))) {
            return false;
        }
        List<Set<String>> addresses = stores.stream()
                .map(s -> addresses(parts.get(s.part())))
                .distinct()
                .toList();
        return addresses.size() == 1 && addresses.get(0).size() == 1;
    }

    /** The addresses of stores that the programs of a part use; what runs beside each has none. */
    private static Set<String> addresses(Part part) {
        return part.facts().joints().programs().stream()
                .flatMap(p -> p.connections().stream())
                .map(Connection::end)
                .filter(e -> e.role().filter(STORES::contains).isPresent())
                .map(FarEnd::address)
                .filter(a -> !a.isEmpty() && !a.matches("localhost(:.*)?|127\\..*|\\[?::1.*|0\\.0\\.0\\.0.*"))
                .collect(Collectors.toSet());
    }
}
