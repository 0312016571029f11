package dev.threatdoc.processor.read;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Suppression;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.processor.index.IndexedType;
import dev.threatdoc.processor.index.TypeIndex;
import java.util.List;

/**
 * Adds to the facts what {@code @SuppressWarnings} silences. Class files do not keep that annotation; the index does.
 */
final class Suppressions {

    private final TypeIndex index;
    private final Upstream upstream;

    private Suppressions(TypeIndex index, Upstream upstream) {
        this.index = index;
        this.upstream = upstream;
    }

    /** The same facts with what is silenced. */
    static Facts add(Facts facts, TypeIndex index, Upstream upstream) {
        Suppressions suppressions = new Suppressions(index, upstream);
        return facts.withBoundaries(suppressions.on(facts.boundaries()))
                .withElements(suppressions.on(facts.elements()))
                .withFlows(facts.flows().stream()
                        .map(f -> f.withRemarks(f.remarks().withSuppressions(suppressions.at(f.place()))))
                        .toList());
    }

    private List<ItemFact> on(List<ItemFact> items) {
        return items.stream()
                .map(i -> i.withRemarks(i.remarks().withSuppressions(at(i.place()))))
                .toList();
    }

    private List<Suppression> at(Place place) {
        if (!(place instanceof CodePlace code)) {
            return List.of();
        }
        return index
                .type(code.type())
                .or(() -> upstream.type(code.type()))
                .map(t -> t.suppressed(code.member()))
                .stream()
                .flatMap(ids -> ids.stream())
                .map(id -> new Suppression(id.equals(IndexedType.ALL) ? "" : id, place))
                .toList();
    }
}
