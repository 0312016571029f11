package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Program;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Makes nodes of the elements of models again, so that they can be joined with others. */
final class KnownNodes {

    /** What follows from the whole, and is found again. */
    private static final Set<Tag> OF_THE_WHOLE = Set.of(Tags.ENTRY_POINT, Tags.BUSINESS, Tags.INFRASTRUCTURE);

    private KnownNodes() {}

    /** Adds a node for each element. */
    static void add(Facts facts, Nodes nodes) {
        Map<String, Program> programs = new HashMap<>();
        facts.joints().programs().forEach(p -> programs.put(p.element(), p));
        for (ItemFact element : facts.elements()) {
            Program program = programs.get(element.key());
            if (program == null) {
                Node node = new Node(element, false, true);
                node.tags.putAll(element.attributes().tags());
                nodes.know(node);
            } else {
                nodes.add(program(element, program));
            }
        }
    }

    private static Node program(ItemFact element, Program program) {
        Node node = new Node(element, true, !program.isDerived());
        program.names().forEach(node::call);
        node.ports.addAll(program.ports());
        node.publishedPorts.addAll(program.publishedPorts());
        node.tags.putAll(element.attributes().tags());
        node.listen(node.values(Tags.PORT));
        if (program.isDerived()) {
            node.tags.keySet().removeAll(OF_THE_WHOLE);
            node.stated.putAll(element.attributes().properties());
            node.stated.putAll(element.attributes().controls());
        }
        node.exchanged.addAll(program.exchanged());
        node.stored.addAll(program.stored());
        node.connections.addAll(program.connections());
        node.details.addAll(program.details());
        node.fronts.addAll(program.fronts());
        return node;
    }
}
