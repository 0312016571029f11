package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Connection;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The elements of a system, and who among them is meant by an address, a name or a role. */
final class Nodes {

    /** What is somebody's own: another one of the same technology elsewhere is not it. */
    private static final Set<Tag> DISTINCT =
            Set.of(Tags.DATABASE, Tags.MAIL_SERVER, Tags.CONFIGURATION_REPOSITORY, Tags.EXTERNAL_WEBSITE);

    private final List<Node> ours = new ArrayList<>();
    private final List<Node> known = new ArrayList<>();
    private final Map<String, Node> others = new LinkedHashMap<>();

    Node add(Node node) {
        ours.add(node);
        return node;
    }

    /** Adds an element that somebody declared, and that is no program of which more is known. */
    void know(Node node) {
        known.add(node);
    }

    /** The element of that name as a program: a deployment file shows that it is one. */
    Optional<Node> running(String name) {
        known.stream().filter(n -> n.name.equals(name)).findFirst().ifPresent(n -> {
            known.remove(n);
            Node program = new Node(n.fact.orElseThrow(), true, true);
            program.tags.putAll(n.tags);
            ours.add(program);
        });
        return ours.stream().filter(n -> n.name.equals(name)).findFirst();
    }

    /** All elements, those of the system first. */
    List<Node> all() {
        List<Node> all = new ArrayList<>(ours);
        all.addAll(known);
        others.values().stream().sorted(Comparator.comparing(n -> n.name)).forEach(all::add);
        return all;
    }

    /** The elements of the system, in the order in which they were added. */
    List<Node> ours() {
        return List.copyOf(ours);
    }

    /** The elements that were declared, and are no programs. */
    List<Node> known() {
        return List.copyOf(known);
    }

    /** Forgets those outside of the system with whom nobody deals after all. */
    void forgetUnused(Collection<Edge> edges) {
        others.values().removeIf(n -> edges.stream().noneMatch(e -> e.joins(n)));
    }

    /** The element that a module means; nothing if it names no more than a role that nobody plays. */
    Optional<Node> find(Connection.End end, Node from, Evidence evidence) {
        Optional<Address> address = Address.of(end.address());
        return address.filter(a -> !a.isHere())
                .flatMap(this::byHost)
                .or(() ->
                        address.filter(a -> a.isHere() || a.isLocalNumber()).flatMap(a -> byPort(a.port(), end, from)))
                .or(() -> end.name().isEmpty() || end.role().isPresent() ? Optional.empty() : byName(end.name()))
                .or(() -> end.onlyIfKnown()
                        ? Optional.empty()
                        : byRole(end, from, address).or(() -> stranger(end, from, address, evidence)));
    }

    private Optional<Node> byHost(Address address) {
        return byName(address.shortHost())
                .or(() -> byName(address.host()))
                .or(() -> known.stream().filter(n -> isAt(n, address)).findFirst());
    }

    /**
     * Whether somebody who was declared is the owner of a public host, such as "Example" of {@code api.example.com}.
     */
    private static boolean isAt(Node node, Address address) {
        return address.isPublic()
                && Stream.of(address.host().split("\\.", -1)).anyMatch(l -> node.aliases.contains(Node.plain(l)));
    }

    /** The element that goes by a name. */
    Optional<Node> byName(String name) {
        String plain = Node.plain(name);
        return Stream.concat(ours.stream(), known.stream())
                .filter(n -> n.aliases.contains(plain))
                .findFirst();
    }

    private Optional<Node> byPort(int port, Connection.End end, Node from) {
        List<Node> able = ours.stream()
                .filter(n -> n != from && end.role().map(n::has).orElse(true))
                .toList();
        // Behind one port of one machine there is one program; with several, nobody can tell which.
        return only(able, n -> n.publishedPorts.contains(port)).or(() -> only(able, n -> n.ports.contains(port)));
    }

    private static Optional<Node> only(List<Node> nodes, Predicate<Node> condition) {
        List<Node> fitting = nodes.stream().filter(condition).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Optional<Node> byRole(Connection.End end, Node from, Optional<Address> address) {
        if (end.role().isEmpty()) {
            return Optional.empty();
        }
        Tag role = end.role().get();
        boolean distinct = DISTINCT.contains(role);
        List<Node> playing = ours.stream()
                .filter(n -> n != from && n.has(role))
                .filter(n -> end.technology().isEmpty()
                        || n.values(role).isEmpty()
                        || n.values(role).contains(end.technology())
                        || (end.technology().equals(Stores.ANY_SQL) && Stores.isRelational(n)))
                .toList();
        if (distinct) {
            boolean couldBe =
                    playing.size() == 1 && address.filter(Address::isElsewhere).isEmpty();
            return couldBe ? Optional.of(playing.get(0)) : Optional.empty();
        }
        return playing.stream().findFirst();
    }

    private Optional<Node> stranger(Connection.End end, Node from, Optional<Address> address, Evidence evidence) {
        Optional<Address> away = address.filter(Address::isElsewhere);
        // What has a name of its own, such as a cloud's service, is nobody's own.
        boolean ownStore = end.role().filter(Tags.DATABASE::equals).isPresent()
                && (end.name().isEmpty() || end.name().equals(end.technology()));
        String name = away.map(Address::host)
                .orElseGet(() ->
                        ownStore ? "database-" + from.name : end.name().isEmpty() ? end.technology() : end.name());
        boolean isKnown = away.isPresent() || !end.name().isEmpty() || ownStore;
        if (!isKnown || name.isEmpty() || name.contains("{") || name.contains("$")) {
            return Optional.empty();
        }
        Optional<Node> same =
                known.stream().filter(n -> n.aliases.contains(Node.plain(name))).findFirst();
        if (same.isPresent()) {
            return same;
        }
        boolean byTechnology = ownStore && away.isEmpty();
        Node node = others.computeIfAbsent(
                Node.plain(name) + (byTechnology ? end.technology() : ""),
                k -> new Node(byTechnology ? unique(name, end.technology()) : name, evidence.place(), false));
        if (end.role().isPresent()) {
            Tag role = end.role().get();
            node.tag(
                    role.equals(Tags.DATABASE) ? Tags.EXTERNAL_DATABASE : role,
                    end.technology().isEmpty() ? List.of() : List.of(end.technology()),
                    evidence);
        } else {
            boolean isSite = away.filter(Address::isPublic).isPresent();
            node.tag(isSite ? Tags.EXTERNAL_WEBSITE : Tags.UNRESOLVED, List.of(), evidence);
        }
        address.filter(a -> a.port() > 0).ifPresent(a -> {
            node.ports.add(a.port());
            node.tag(Tags.PORT, List.of(Integer.toString(a.port())), evidence);
        });
        return Optional.of(node);
    }

    /** Two stores of one program, of which nothing is known but what they are, are told apart by that. */
    private String unique(String name, String technology) {
        boolean taken = Stream.concat(ours.stream(), others.values().stream()).anyMatch(n -> n.name.equals(name));
        return taken ? name + " (" + technology + ")" : name;
    }
}
