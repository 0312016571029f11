package dev.threatdoc.derive;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.vocabulary.Tags;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The elements of a system, and who among them is meant by an address, a name or a role. */
final class Nodes {

    /** What is somebody's own: another one of the same technology elsewhere is not it. */
    private static final Set<String> DISTINCT =
            Set.of(Tags.DATABASE, Tags.MAIL_SERVER, Tags.CONFIGURATION_REPOSITORY, Tags.EXTERNAL_WEBSITE);

    private final List<Node> ours = new ArrayList<>();
    private final Map<String, Node> others = new LinkedHashMap<>();

    Node add(Node node) {
        ours.add(node);
        return node;
    }

    /** All elements, those of the system first. */
    List<Node> all() {
        List<Node> all = new ArrayList<>(ours);
        others.values().stream().sorted(Comparator.comparing(n -> n.name)).forEach(all::add);
        return all;
    }

    /** The elements of the system, in the order in which they were added. */
    List<Node> ours() {
        return List.copyOf(ours);
    }

    /** The element that a module means; nothing if it names no more than a role that nobody plays. */
    Optional<Node> find(FarEnd end, Node from, Evidence evidence) {
        Optional<Address> address = Address.of(end.address());
        return address.filter(a -> !a.isHere())
                .flatMap(a -> byName(a.shortHost()))
                .or(() -> address.filter(Address::isHere).flatMap(a -> byPort(a.port(), end, from)))
                .or(() -> end.name().isEmpty() || !end.role().isEmpty() ? Optional.empty() : byName(end.name()))
                .or(() -> byRole(end, from, address))
                .or(() -> stranger(end, from, address, evidence));
    }

    private Optional<Node> byName(String name) {
        String plain = Node.plain(name);
        return ours.stream().filter(n -> n.aliases.contains(plain)).findFirst();
    }

    private Optional<Node> byPort(int port, FarEnd end, Node from) {
        List<Node> there = ours.stream()
                .filter(n -> n != from && n.ports.contains(port))
                .filter(n -> end.role().isEmpty() || n.has(end.role()))
                .toList();
        // Behind one port of one machine there is one program; with several, nobody can tell which.
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    private Optional<Node> byRole(FarEnd end, Node from, Optional<Address> address) {
        if (end.role().isEmpty()) {
            return Optional.empty();
        }
        boolean distinct = DISTINCT.contains(end.role());
        List<Node> playing = ours.stream()
                .filter(n -> n != from && n.has(end.role()))
                .filter(n -> end.technology().isEmpty()
                        || n.values(end.role()).isEmpty()
                        || n.values(end.role()).contains(end.technology()))
                .toList();
        if (distinct) {
            boolean couldBe =
                    playing.size() == 1 && address.filter(a -> !a.isHere()).isEmpty();
            return couldBe ? Optional.of(playing.get(0)) : Optional.empty();
        }
        return playing.stream().findFirst();
    }

    private Optional<Node> stranger(FarEnd end, Node from, Optional<Address> address, Evidence evidence) {
        Optional<Address> away = address.filter(a -> !a.isHere());
        boolean ownStore = end.role().equals(Tags.DATABASE);
        String name = away.map(Address::host)
                .orElseGet(() ->
                        ownStore ? "database-" + from.name : end.name().isEmpty() ? end.technology() : end.name());
        boolean isKnown = away.isPresent() || !end.name().isEmpty() || ownStore;
        if (!isKnown || name.isEmpty() || name.contains("{") || name.contains("$")) {
            return Optional.empty();
        }
        Node node = others.computeIfAbsent(Node.plain(name), k -> new Node(name, evidence.place(), false));
        if (!end.role().isEmpty()) {
            node.tag(
                    ownStore ? Tags.EXTERNAL_DATABASE : end.role(),
                    end.technology().isEmpty() ? List.of() : List.of(end.technology()),
                    evidence);
        } else if (away.filter(Address::isPublic).isPresent()) {
            node.tag(Tags.EXTERNAL_WEBSITE, List.of(), evidence);
        }
        address.filter(a -> a.port() > 0).ifPresent(a -> node.ports.add(a.port()));
        return Optional.of(node);
    }
}
