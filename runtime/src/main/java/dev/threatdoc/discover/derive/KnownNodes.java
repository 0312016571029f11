package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Program;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes nodes of the elements of models again, so that they can be joined with others. */
final class KnownNodes {

    /** What follows from the whole, and is found again. */
    private static final Set<Tag> OF_THE_WHOLE = Set.of(Tags.ENTRY_POINT, Tags.BUSINESS, Tags.INFRASTRUCTURE);

    private KnownNodes() {}

    /** A node for each element. */
    static Wiring of(Facts facts) {
        Map<String, Program> programs = new HashMap<>();
        facts.joints().programs().forEach(p -> programs.put(p.element(), p));
        Wiring wiring = Wiring.none();
        for (ItemFact element : facts.elements()) {
            Program program = programs.get(element.key());
            wiring = program == null
                    ? wiring.know(Node.of(element, false, true)
                            .withTags(element.attributes().tags()))
                    : wiring.add(program(element, program));
        }
        return wiring;
    }

    private static Node program(ItemFact element, Program program) {
        Map<Tag, Property> tags = new TreeMap<>(element.attributes().tags());
        Node start = Node.of(element, true, !program.isDerived()).withTags(tags);
        if (program.isDerived()) {
            tags.keySet().removeAll(OF_THE_WHOLE);
        }
        NodeBuilder node = new NodeBuilder(start.withTags(tags).withProgram(program));
        node.portsIn(start.values(Tags.PORT));
        if (program.isDerived()) {
            element.attributes().properties().forEach(node::state);
            element.attributes().controls().forEach(node::state);
        }
        return node.build();
    }
}
