package dev.threatdoc.processor.hint;

import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Provenance;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.read.code.CodeType;
import java.util.ArrayList;
import java.util.List;

/** Finds where code and declarations disagree. */
public final class Drift {

    private Drift() {}

    /** A warning for each declared control that the code contradicts, with both places. */
    public static List<Problem> controls(List<ObservedElement> looked) {
        List<Problem> problems = new ArrayList<>();
        for (ObservedElement each : looked) {
            for (Observation observation : each.observations()) {
                if (observation instanceof Observation.Stated stated) {
                    contradiction(each.element(), stated, problems);
                }
            }
        }
        return problems;
    }

    /**
     * A warning for each use across a trust boundary, with both places.
     *
     * @param uses which elements use others without a declared flow
     */
    public static List<Problem> crossings(Facts declared, List<UndeclaredUses.Use> uses) {
        List<Problem> problems = new ArrayList<>();
        uses.forEach(use -> crossing(use, declared, problems));
        return problems;
    }

    /** A warning for each declared flow of which the code shows nothing, with the places of both ends. */
    public static List<Problem> flows(Facts declared, List<CodeType> code, List<ObservedElement> looked) {
        return FlowsWithoutTrace.flows(declared, code, looked);
    }

    private static void contradiction(ItemFact element, Observation.Stated stated, List<Problem> problems) {
        Property said = element.attributes().controls().get(stated.name());
        if (said != null
                && said.provenance() == Provenance.DECLARED
                && Boolean.TRUE.equals(said.value())
                && Boolean.FALSE.equals(stated.value())) {
            problems.add(Problem.warning(
                    said.place(),
                    stated.name() + " = true is declared of \"" + element.name() + "\", but "
                            + stated.evidence().text() + " at "
                            + stated.evidence().place().words()
                            + " says the contrary; mend the one that is wrong"));
        }
    }

    private static void crossing(UndeclaredUses.Use use, Facts facts, List<Problem> problems) {
        String from = boundary(use.source(), facts);
        String to = boundary(use.sink(), facts);
        if (!from.equals(to)) {
            problems.add(Problem.warning(
                    use.place(),
                    "\"" + use.source().name() + "\" (" + from + ") uses \""
                            + use.sink().name() + "\" (" + to
                            + "), declared at " + use.sink().place().words()
                            + ", across a trust boundary, and no flow between them is declared; declare it with"
                            + " @Dataflow"));
        }
    }

    private static String boundary(ItemFact item, Facts facts) {
        return item.inBoundary()
                .map(r -> facts.boundaries().stream()
                        .filter(b -> b.key().equals(r.key()))
                        .map(b -> "in \"" + b.name() + "\"")
                        .findFirst()
                        .orElse("in " + r.words()))
                .orElse("in no boundary");
    }
}
