package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the agents in programs apart from the programs themselves, where these do more than that. */
final class Agents {

    /** Whom an agent deals with, rather than the program around it. */
    private static final Set<Tag> PARTNERS = Set.of(Tags.LANGUAGE_MODEL, Tags.TOOL_SERVER);

    private Agents() {}

    /** Makes an element of its own of each agent in a program that answers requests. */
    static void setApart(Nodes nodes, Map<String, Edge> edges) {
        List<Node> all = nodes.ours().stream()
                .filter(n -> n.has(Tags.AGENT) && !n.isDeclared)
                .filter(n -> n.has(Tags.ENDPOINTS) || !n.ports.isEmpty())
                .toList();
        all.forEach(n -> setApart(n, nodes, edges));
    }

    private static void setApart(Node program, Nodes nodes, Map<String, Edge> edges) {
        Property tag = program.tags.get(Tags.AGENT);
        Evidence evidence = new Evidence("the agent in it", tag == null ? program.place : tag.place());
        Node agent = new Node(program.name + " agent", evidence.place(), false);
        agent.tag(Tags.AGENT, program.values(Tags.AGENT), evidence);
        program.stated.forEach((name, value) -> {
            if (Kinds.AGENT.property(name).isPresent()) {
                agent.stated.put(name, value);
            }
        });
        program.tags.remove(Tags.AGENT);
        nodes.add(agent);
        List<Edge> moved = edges.values().stream()
                .filter(e -> e.source == program && e.sink.hasAny(PARTNERS))
                .toList();
        edges.values().removeAll(moved);
        for (Edge edge : moved) {
            Edge own = SystemBuilder.edge(edges, agent, edge.sink, edge.protocol, edge.evidence);
            edge.tags.forEach((name, value) -> own.tags.put(name, value));
            own.seen.addAll(edge.seen);
        }
        SystemBuilder.edge(edges, program, agent, "", evidence).add(Map.of(), evidence);
    }
}
