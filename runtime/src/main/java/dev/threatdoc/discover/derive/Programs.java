package dev.threatdoc.discover.derive;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Program;
import dev.threatdoc.model.facts.ItemFact;
import java.util.List;
import java.util.Optional;

/** What declared elements know of others, for models that are merged later. */
public final class Programs {

    private Programs() {}

    /**
     * What an element's code knows; nothing if it knows nobody, and nobody would know it by more than its name.
     *
     * @param module the code of the element
     * @param observations what was observed of it
     */
    public static Optional<Program> of(ItemFact element, Module module, List<Observation> observations) {
        Node node = new Node(element, true, true);
        ObservedNode.add(node, new Observed(module, observations));
        boolean alone = node.names.isEmpty()
                && node.ports.isEmpty()
                && node.connections.isEmpty()
                && node.details.isEmpty()
                && node.fronts.isEmpty();
        return alone ? Optional.empty() : Optional.of(NodeJoints.program(node));
    }
}
