package dev.threatdoc.derive;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.vocabulary.Kinds;
import dev.threatdoc.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds the people who use the system, at the elements that they get to. */
final class Users {

    private static final Set<String> FACADES = Set.of(Tags.GATEWAY, Tags.WEB_SERVER);

    private static final String NAME = "User";

    private Users() {}

    /** Adds a user who talks to the facades of the system or, where there are none, to what nobody else calls. */
    static void add(Nodes nodes, Map<String, Edge> edges) {
        List<Node> entries =
                nodes.ours().stream().filter(n -> n.hasAny(FACADES)).toList();
        // A facade behind another one is none.
        Set<Node> fronted = edges.values().stream()
                .filter(e -> e.source.hasAny(FACADES) && e.sink.hasAny(FACADES))
                .filter(e -> !e.tags.containsKey(Tags.REGISTRATION))
                .map(e -> e.sink)
                .collect(Collectors.toSet());
        entries = entries.size() > fronted.size()
                ? entries.stream().filter(n -> !fronted.contains(n)).toList()
                : entries;
        if (entries.isEmpty()) {
            Set<Node> called = edges.values().stream()
                    .filter(e -> e.source.isOurs && e.protocol.startsWith("HTTP"))
                    .filter(e -> !e.source.hasAny(KindOf.INFRASTRUCTURE))
                    .map(e -> e.sink)
                    .collect(Collectors.toSet());
            entries = nodes.ours().stream()
                    .filter(n -> n.has(Tags.ENDPOINTS) && !called.contains(n))
                    .toList();
        }
        // Whoever declared a program has declared its users too, if there are any.
        entries = entries.stream().filter(n -> !n.isDeclared).toList();
        if (entries.isEmpty()) {
            return;
        }
        Node user = user(nodes, entries.get(0).place);
        for (Node entry : entries) {
            Property shown = entry.tags.getOrDefault(
                    Tags.ENDPOINTS, entry.tags.values().iterator().next());
            Evidence evidence = new Evidence("what it offers to people", shown.place());
            entry.tag(Tags.ENTRY_POINT, List.of(), evidence);
            SystemBuilder.edge(edges, user, entry, "HTTP", evidence).add(Map.of(), evidence);
        }
    }

    /** Whoever was declared by that name, or else somebody new. */
    private static Node user(Nodes nodes, Place place) {
        return nodes.known().stream()
                .filter(n -> n.name.equalsIgnoreCase(NAME)
                        && n.fact.filter(f -> f.attributes().kind().is(Kinds.ACTOR))
                                .isPresent())
                .findFirst()
                .orElseGet(() -> {
                    boolean taken = nodes.all().stream().anyMatch(n -> n.name.equals(NAME));
                    Node user = new Node(taken ? NAME + " (a person)" : NAME, place, false);
                    user.tag(Tags.USER, List.of(), new Evidence("what it offers to people", place));
                    return nodes.add(user);
                });
    }
}
