package dev.threatdoc.discover.merge;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Provenance;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what two MODELs say of the properties and controls of one item. */
final class AttributesMerge {

    private final Conflicts conflicts;
    private final String label;

    /**
     * For one item.
     *
     * @param label what to call it, such as {@code the Server "Web"}
     */
    AttributesMerge(Conflicts conflicts, String label) {
        this.conflicts = conflicts;
        this.label = label;
    }

    Attributes unite(Statement<Attributes> first, Statement<Attributes> second) {
        return Attributes.of(
                        first.fact().kind(),
                        values(
                                new Statement<>(first.fact().properties(), first.part()),
                                new Statement<>(second.fact().properties(), second.part())),
                        values(
                                new Statement<>(first.fact().controls(), first.part()),
                                new Statement<>(second.fact().controls(), second.part())))
                .withTags(tags(first.fact().tags(), second.fact().tags()));
    }

    /** Tags do not contradict each other: what either says of a technology holds of the whole. */
    private static Map<Tag, Property> tags(Map<Tag, Property> first, Map<Tag, Property> second) {
        Map<Tag, Property> united = new TreeMap<>(first);
        second.forEach((name, b) -> united.merge(name, b, AttributesMerge::tag));
        return united;
    }

    private static Property tag(Property a, Property b) {
        Property known = a.provenance().compareTo(b.provenance()) <= 0 ? a : b;
        List<Object> values = Stream.of(a, b)
                .flatMap(p -> ((List<?>) p.value()).stream())
                .<Object>map(v -> v)
                .distinct()
                .toList();
        return new Property(values, known.provenance(), known.place());
    }

    private Map<PropertyName, Property> values(
            Statement<Map<PropertyName, Property>> first, Statement<Map<PropertyName, Property>> second) {
        Map<PropertyName, Property> united = new TreeMap<>(first.fact());
        second.fact().forEach((name, b) -> {
            Property a = united.get(name);
            // What somebody wrote outweighs what was read off the code, and that outweighs what is undeclared.
            if (a == null || a.provenance().compareTo(b.provenance()) > 0) {
                united.put(name, b);
            } else if (a.provenance() == Provenance.DECLARED
                    && b.provenance() == Provenance.DECLARED
                    && !a.value().equals(b.value())) {
                conflicts.add(
                        "the " + name + " of " + label,
                        new Statement<>(words(a.value()), first.part()),
                        new Statement<>(words(b.value()), second.part()),
                        b.place());
            }
        });
        return united;
    }

    private static String words(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "none"
                    : list.stream().map(AttributesMerge::words).collect(Collectors.joining(", "));
        }
        if (value instanceof EnumConstant constant) {
            return constant.name();
        }
        return value instanceof String text ? text.isEmpty() ? "empty" : "\"" + text + "\"" : String.valueOf(value);
    }
}
