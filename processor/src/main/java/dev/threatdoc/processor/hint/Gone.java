package dev.threatdoc.processor.hint;

import dev.threatdoc.files.ModelFiles;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds elements of the last model whose classes are gone, and that no other class stands for now. */
public final class Gone {

    private Gone() {}

    /**
     * A warning for each, with the place where it was declared and those of the flows that led there.
     *
     * @param types the binary names of types that were annotated and are gone
     * @param before the model that the last compilation wrote
     * @param now the facts of this one
     */
    public static List<Problem> elements(Set<String> types, String before, Facts now) {
        Facts old = ModelFiles.read("model.json", before, false).facts();
        Set<String> names = now.elements().stream().map(ItemFact::name).collect(Collectors.toSet());
        return old.elements().stream()
                .filter(e -> e.place() instanceof CodePlace code && types.contains(code.type()))
                .filter(e -> !names.contains(e.name()))
                .map(e -> gone(e, old.flows()))
                .toList();
    }

    private static Problem gone(ItemFact element, List<FlowFact> flows) {
        String led = flows.stream()
                .filter(f ->
                        f.source().key().equals(element.key()) || f.sink().key().equals(element.key()))
                .map(f -> "\"" + f.name() + "\" at " + f.place().words())
                .limit(3)
                .collect(Collectors.joining(", "));
        return Problem.warning(
                element.place(),
                "\"" + element.name() + "\", declared at " + element.place().words()
                        + ", is out of the model, for its class is gone"
                        + (led.isEmpty() ? "" : "; so are its flows: " + led)
                        + "; if something else has taken its place, declare that");
    }
}
