package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.NearestName;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names that people may use for threats: ids and aliases of those in use, and of all that are bundled.
 *
 * <p>A name from a bundled catalog that is switched off has no effect, but it is no mistake either.
 */
@Stable
public final class ThreatNames {

    private final Set<String> ids = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();

    private ThreatNames(Collection<Catalog> used) {
        used.forEach(this::add);
    }

    /** The names of the threats of some catalogs, and of those that are bundled. */
    static ThreatNames of(Collection<Catalog> used) {
        return new ThreatNames(used);
    }

    private void add(Catalog catalog) {
        for (Catalog.Entry entry : catalog.entries()) {
            ids.add(entry.threat().id());
            names.add(entry.threat().id());
            names.addAll(entry.threat().aliases());
        }
    }

    /** Whether there is a threat of that id; aliases do not count. */
    boolean isId(String id) {
        return ids.contains(id) || bundled().anyMatch(t -> t.id().equals(id));
    }

    /** Whether that is the id or an alias of a threat. */
    public boolean isKnown(String idOrAlias) {
        return names.contains(idOrAlias) || bundled().anyMatch(t -> t.isNamed(idOrAlias));
    }

    /** What to tell somebody who used a name that is not known; nothing if it is. */
    public Optional<String> complaint(String idOrAlias) {
        return isKnown(idOrAlias)
                ? Optional.empty()
                : Optional.of("There is no threat \"" + idOrAlias + "\"" + NearestName.hint(idOrAlias, names));
    }

    private static Stream<Threat> bundled() {
        return Catalogs.names().stream()
                .flatMap(n -> Catalogs.bundled(n).stream())
                .flatMap(c -> c.threats().stream());
    }
}
