package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.Optional;

/** Joins what is known of single programs to one system, phase by phase. */
public final class SystemBuilder {

    private SystemBuilder() {}

    /**
     * Joins modules.
     *
     * @param name what the system is called
     * @param modules the modules, each with a name of its own
     */
    public static Facts build(String name, List<Observed> modules) {
        Wiring seen = Wiring.none();
        for (Observed module : modules) {
            seen = seen.add(ObservedNode.of(module));
        }
        Wiring joined = joined(seen, new Declared(List.of()));
        return DerivedFacts.of(name, joined, ObservedNode.handled(modules));
    }

    /**
     * Joins the programs of models that were put together: finds out whom each means by the names, hosts and roles that
     * it knows. What stood for others in one of the models must have been taken out.
     *
     * @param known the models' facts, with their joints
     * @param deployed what deployment files say of programs; those of the same name are the same
     */
    public static Facts join(Facts known, List<Observed> deployed) {
        Wiring seen = KnownNodes.of(known);
        for (Observed observed : deployed) {
            seen = deploy(seen.running(observed.module().name()), observed);
        }
        return DerivedFacts.add(known, joined(seen, new Declared(known.flows())));
    }

    private static Wiring deploy(Wiring wiring, Observed observed) {
        Optional<Node> running = wiring.ours().stream()
                .filter(n -> n.name().equals(observed.module().name()))
                .findFirst();
        return running.isEmpty()
                ? wiring.add(ObservedNode.of(observed))
                : wiring.with(Deployed.give(running.get(), observed));
    }

    private static Wiring joined(Wiring seen, Declared declared) {
        Wiring connected = withProtocols(OnlyHinted.withoutShown(Connecting.of(seen, declared)));
        Wiring fronted = Fronts.add(connected, declared);
        Wiring classified = classified(fronted);
        Wiring withAgents = AgentSplit.setApart(classified);
        Wiring withProofs = Proofs.add(withAgents);
        Wiring withUsers = Users.add(withProofs);
        return Stores.describe(withUsers);
    }

    /** Counts what was seen without a protocol to what was seen with one between the same two. */
    private static Wiring withProtocols(Wiring wiring) {
        Wiring named = wiring;
        List<Edge> unnamed = wiring.edges().values().stream()
                .filter(e -> e.protocol().isEmpty())
                .toList();
        for (Edge edge : unnamed) {
            Optional<Edge> same = named.edges().values().stream()
                    .filter(e -> e.source().equals(edge.source())
                            && e.sink().equals(edge.sink())
                            && !e.protocol().isEmpty())
                    .findFirst();
            if (same.isPresent()) {
                named = named.without(List.of(edge)).with(same.get().joined(edge));
            }
        }
        return named;
    }

    /** Tells what runs the system from what carries out its task. */
    private static Wiring classified(Wiring wiring) {
        Wiring classified = wiring;
        for (Node node : wiring.ours()) {
            if (!node.has(Tags.DATABASE)) {
                Evidence evidence = new Evidence(
                        "its role",
                        node.tags().values().stream()
                                .map(Property::place)
                                .findFirst()
                                .orElse(Place.NONE));
                Tag task = KindOf.isInfrastructure(node, wiring.links()) ? Tags.INFRASTRUCTURE : Tags.BUSINESS;
                classified = classified.with(node.tagged(task, List.of(), evidence));
            }
        }
        return classified;
    }
}
