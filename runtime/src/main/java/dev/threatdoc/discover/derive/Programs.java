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
        Program program = ObservedNode.add(Node.of(element, true, true), new Observed(module, observations))
                .program();
        boolean alone = program.names().isEmpty()
                && program.ports().isEmpty()
                && program.connections().isEmpty()
                && program.details().isEmpty()
                && program.fronts().isEmpty();
        return alone ? Optional.empty() : Optional.of(program);
    }
}
