package dev.threatdoc.discover.merge;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Program;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one MODEL declares as an external entity and another knows better, by its name or by the name of its service.
 *
 * <p>What is said of such an entity is said of something that belongs to others, so it gives way to what these say;
 * only who deals with it remains, and the boundary that it stands in if they name none.
 */
final class StandIns {

    private StandIns() {}

    /**
     * Gives external entities the names of the elements that they are.
     *
     * @param names by part, the names of elements by key
     */
    static void name(List<Part> parts, List<Map<String, String>> names) {
        Map<String, Set<String>> services = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Program program : parts.get(i).facts().joints().programs()) {
                String element = names.get(i).getOrDefault(program.element(), program.element());
                List<String> all = new ArrayList<>(program.names());
                all.add(element);
                all.forEach(n ->
                        services.computeIfAbsent(plain(n), k -> new HashSet<>()).add(element));
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            Map<String, String> own = names.get(i);
            Set<String> programs = new HashSet<>();
            parts.get(i).facts().joints().programs().forEach(p -> programs.add(p.element()));
            parts.get(i).facts().elements().stream()
                    .filter(e -> e.attributes().kind() == Kinds.EXTERNAL_ENTITY && !programs.contains(e.key()))
                    .forEach(e -> {
                        Set<String> meant = services.getOrDefault(plain(e.name()), Set.of());
                        // Of several services that go by one name, nobody can tell which is meant.
                        if (meant.size() == 1) {
                            own.put(e.key(), meant.iterator().next());
                        }
                    });
        }
    }

    /** A name without what people write differently. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The parts, with what is known better elsewhere of the kind that it is there, and nothing more said of it. */
    static List<Part> reduce(List<Part> parts) {
        Map<String, ItemFact> real = new TreeMap<>();
        Set<String> derived = new HashSet<>();
        parts.forEach(p -> p.facts().joints().programs().stream()
                .filter(Program::isDerived)
                .forEach(d -> derived.add(p.name() + '\0' + d.element())));
        for (Part part : parts) {
            for (ItemFact element : part.facts().elements()) {
                if (element.attributes().kind() != Kinds.EXTERNAL_ENTITY) {
                    boolean said = !derived.contains(part.name() + '\0' + element.key());
                    real.merge(element.key(), element, (a, b) -> said ? b : a);
                }
            }
        }
        return parts.stream().map(p -> reduce(p, real, derived)).toList();
    }

    private static Part reduce(Part part, Map<String, ItemFact> real, Set<String> derived) {
        Facts facts = part.facts();
        return new Part(
                part.name(),
                facts.withElements(facts.elements().stream()
                        .map(e -> reduce(
                                e,
                                Optional.ofNullable(real.get(e.key())),
                                derived.contains(part.name() + '\0' + e.key())))
                        .toList()));
    }

    private static ItemFact reduce(ItemFact element, Optional<ItemFact> real, boolean derived) {
        ElementKind kind = element.attributes().kind();
        if (real.isEmpty() || real.get().attributes().kind() == kind || !(derived || kind == Kinds.EXTERNAL_ENTITY)) {
            return element;
        }
        ElementKind better = real.get().attributes().kind();
        Attributes attributes = derived ? as(better, element.attributes()) : Attributes.none(better);
        return element.withAttributes(attributes)
                .withInBoundary(real.get().inBoundary().isPresent() ? Optional.empty() : element.inBoundary())
                .withRemarks(Remarks.none()
                        .withLevels(element.remarks().levels())
                        .withSeen(element.remarks().seen()))
                .withPlace(real.get().place());
    }

    /** What is said of something, as far as it can be said of that kind. */
    private static Attributes as(ElementKind kind, Attributes attributes) {
        Map<PropertyName, Property> properties = new TreeMap<>(attributes.properties());
        properties.keySet().removeIf(n -> kind.property(n).isEmpty());
        return Attributes.of(kind, properties, attributes.controls()).withTags(attributes.tags());
    }
}
