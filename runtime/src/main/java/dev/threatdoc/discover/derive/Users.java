package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.ArrayList;
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

    private static boolean passesOn(Node facade, List<Link> links) {
        return links.stream()
                .map(Link::edge)
                .anyMatch(e -> e.isFrom(facade) && !e.isAnswer() && !e.has(Tags.REGISTRATION));
    }

    /** Whether it checks the passwords of people itself, so that they come to it, whoever else does. */
    private static boolean knowsPeople(Node node) {
        return node.has(Tags.PASSWORD_HASHING) && node.hasAny(LETS_IN);
    }

    /** Adds a user who talks to the facades of the system or, where there are none, to what nobody else calls. */
    static Wiring add(Wiring wiring) {
        // Whoever declared a program has declared its users too, if there are any.
        List<Node> entries =
                entries(wiring).stream().filter(n -> !n.isDeclared()).toList();
        if (entries.isEmpty()) {
            return wiring;
        }
        Node user = user(wiring, entries.get(0).place());
        Wiring used = wiring.all().stream().anyMatch(user::is) ? wiring : wiring.add(user);
        for (Node entry : entries) {
            Property shown = entry.tags()
                    .getOrDefault(
                            Tags.ENDPOINTS, entry.tags().values().iterator().next());
            Evidence evidence = new Evidence("what it offers to people", shown.place());
            used = used.with(entry.tagged(Tags.ENTRY_POINT, List.of(), evidence));
            for (String protocol : protocols(entry)) {
                used = used.with(used.edge(user, entry, protocol, evidence).seenBy(evidence, Map.of()));
            }
        }
        return used;
    }

    private static List<Node> entries(Wiring wiring) {
        List<Link> links = wiring.links();
        List<Node> facades =
                wiring.ours().stream().filter(n -> n.hasAny(FACADES)).toList();
        // A facade behind another one is none.
        Set<Node.Ref> fronted = links.stream()
                .filter(l -> l.source().hasAny(FACADES) && l.sink().hasAny(FACADES))
                .filter(l -> !l.edge().has(Tags.REGISTRATION))
                .map(l -> l.sink().ref())
                .collect(Collectors.toSet());
        List<Node> entries = facades.size() > fronted.size()
                ? facades.stream().filter(n -> !fronted.contains(n.ref())).toList()
                : facades;
        // A web server may do no more than keep files; then people get to the programs by themselves.
        if (entries.stream().anyMatch(n -> n.has(Tags.GATEWAY) || passesOn(n, links))) {
            return Stream.concat(entries.stream(), issuers(wiring, links))
                    .distinct()
                    .toList();
        }
        Set<Node.Ref> called = links.stream()
                .filter(l -> l.source().isOurs() && REQUESTS.contains(l.edge().protocol()))
                .filter(l -> !l.source().hasAny(KindOf.INFRASTRUCTURE))
                .map(l -> l.sink().ref())
                .collect(Collectors.toSet());
        Stream<Node> uncalled =
                wiring.ours().stream().filter(n -> n.hasAny(OPEN) && (!called.contains(n.ref()) || knowsPeople(n)));
        return Stream.concat(entries.stream(), uncalled).distinct().toList();
    }

    /** Whoever hands out tokens where people log in, and stands behind no facade. */
    private static Stream<Node> issuers(Wiring wiring, List<Link> links) {
        return wiring.ours().stream()
                .filter(n -> n.has(Tags.AUTHORIZATION_SERVER))
                .filter(n -> links.stream()
                        .noneMatch(l -> l.sink().is(n) && l.source().hasAny(FACADES)));
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
    private static Node user(Wiring wiring, Place place) {
        return wiring.known().stream()
                .filter(n -> n.name().equalsIgnoreCase(NAME)
                        && n.fact()
                                .filter(f -> f.attributes().kind().is(Kinds.ACTOR))
                                .isPresent())
                .findFirst()
                .orElseGet(() -> {
                    boolean taken = wiring.all().stream().anyMatch(n -> n.name().equals(NAME));
                    return Node.of("user", taken ? NAME + " (a person)" : NAME, place, false)
                            .tagged(Tags.USER, List.of(), new Evidence("what it offers to people", place));
                });
    }
}
