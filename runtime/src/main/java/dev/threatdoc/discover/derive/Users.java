package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds the people who use the system, at the elements that they get to. */
final class Users {

    private static final Set<Tag> FACADES = Set.of(Tags.GATEWAY, Tags.WEB_SERVER);

    private static final String NAME = "User";

    /** What people, or programs of theirs, can send requests to. */
    private static final Set<Tag> OPEN = Set.of(Tags.ENDPOINTS, Tags.REQUEST_TRIGGERED);

    private static final Set<String> REQUESTS = Set.of("HTTP", "HTTPS", "gRPC");

    /** What hands out something for the password of a person. */
    private static final Set<Tag> LETS_IN = Set.of(Tags.LOGIN, Tags.TOKEN_SERVER);

    private Users() {}

    private static boolean passesOn(Node facade, Collection<Edge> edges) {
        return edges.stream()
                .anyMatch(e -> e.source == facade && !e.isAnswer && !e.tags.containsKey(Tags.REGISTRATION));
    }

    /** Whether it checks the passwords of people itself, so that they come to it, whoever else does. */
    private static boolean knowsPeople(Node node) {
        return node.has(Tags.PASSWORD_HASHING) && node.hasAny(LETS_IN);
    }

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
        // A web server may do no more than keep files; then people get to the programs by themselves.
        if (entries.stream().noneMatch(n -> n.has(Tags.GATEWAY) || passesOn(n, edges.values()))) {
            Set<Node> called = edges.values().stream()
                    .filter(e -> e.source.isOurs && REQUESTS.contains(e.protocol))
                    .filter(e -> !e.source.hasAny(KindOf.INFRASTRUCTURE))
                    .map(e -> e.sink)
                    .collect(Collectors.toSet());
            entries = Stream.concat(
                            entries.stream(),
                            nodes.ours().stream()
                                    .filter(n -> n.hasAny(OPEN) && (!called.contains(n) || knowsPeople(n))))
                    .distinct()
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
            protocols(entry)
                    .forEach(p ->
                            SystemBuilder.edge(edges, user, entry, p, evidence).add(Map.of(), evidence));
        }
    }

    /** By which protocols an element answers those who use it. */
    private static List<String> protocols(Node entry) {
        List<String> sockets = entry.values(Tags.WEB_SOCKETS);
        List<String> services = entry.values(Tags.GRPC_SERVICES);
        List<String> protocols = new ArrayList<>();
        boolean other =
                entry.values(Tags.ENDPOINTS).stream().anyMatch(p -> !sockets.contains(p) && !services.contains(p));
        if (other || (sockets.isEmpty() && services.isEmpty())) {
            protocols.add("HTTP");
        }
        if (!sockets.isEmpty()) {
            protocols.add("WebSocket");
        }
        if (!services.isEmpty()) {
            protocols.add("gRPC");
        }
        return protocols;
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
