package dev.threatdoc.tell.html;

import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Provenance;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many values are declared, derived and assumed.
 *
 * @param declared written down
 * @param derived read off the code
 * @param assumed left to a default
 */
record Provenances(long declared, long derived, long assumed) {

    /** Those of all items of a model. */
    static Provenances of(ModelGraph graph) {
        List<Item> items = new ArrayList<>(graph.subjects());
        items.addAll(graph.model().data());
        return count(items.stream().flatMap(Provenances::values).toList());
    }

    /** Those of one item. */
    static Provenances of(Item item) {
        return count(values(item).toList());
    }

    private static Provenances count(List<Property> values) {
        return new Provenances(
                count(values, Provenance.DECLARED),
                count(values, Provenance.DERIVED),
                count(values, Provenance.ASSUMED));
    }

    private static long count(List<Property> values, Provenance provenance) {
        return values.stream().filter(v -> v.provenance() == provenance).count();
    }

    private static Stream<Property> values(Item item) {
        Stream<Property> properties = item.kind().properties().stream()
                .filter(p -> p.role() == PropertySpec.Role.PROPERTY)
                .map(p -> item.attributes().property(p.name()));
        Stream<Property> controls = item.kind().is(Kinds.ELEMENT)
                ? Controls.all().stream().map(c -> item.attributes().control(c.name()))
                : Stream.empty();
        return Stream.concat(properties, controls);
    }
}
