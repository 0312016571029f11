package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells the agents in programs apart from the programs themselves, where these do more than that. */
final class AgentSplit {

    /** Whom an agent deals with, rather than the program around it. */
    private static final Set<Tag> PARTNERS = Set.of(Tags.LANGUAGE_MODEL, Tags.TOOL_SERVER);

    private AgentSplit() {}

    /** Makes an element of its own of each agent in a program that answers requests. */
    static Wiring setApart(Wiring wiring) {
        Wiring apart = wiring;
        for (Node node : wiring.ours()) {
            boolean answers =
                    node.has(Tags.ENDPOINTS) || !node.program().ports().isEmpty();
            if (node.has(Tags.AGENT) && !node.isDeclared() && answers) {
                apart = setApart(node, apart);
            }
        }
        return apart;
    }

    private static Wiring setApart(Node program, Wiring wiring) {
        Property tag = program.tags().get(Tags.AGENT);
        Evidence evidence = new Evidence("the agent in it", tag == null ? program.place() : tag.place());
        NodeBuilder inside = new NodeBuilder(
                Node.of("agent/" + program.ref().id(), program.name() + " agent", evidence.place(), false));
        inside.tag(Tags.AGENT, program.values(Tags.AGENT), evidence);
        program.stated().forEach((name, value) -> {
            if (Kinds.AGENT.property(name).isPresent()) {
                inside.state(name, value);
            }
        });
        Node agent = inside.build();
        Map<Tag, Property> rest = new TreeMap<>(program.tags());
        rest.remove(Tags.AGENT);
        List<Link> moved = wiring.links().stream()
                .filter(l -> l.source().is(program) && l.sink().hasAny(PARTNERS))
                .toList();
        Wiring apart = wiring.with(program.withTags(rest))
                .add(agent)
                .without(moved.stream().map(Link::edge).toList());
        for (Link link : moved) {
            Edge edge = link.edge();
            apart = apart.with(Edge.between(agent, link.sink(), edge.protocol(), edge.evidence())
                    .joined(edge));
        }
        return apart.with(Edge.between(program, agent, "", evidence).seenBy(evidence, Map.of()));
    }
}
