package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the node at the other end of a connection, by its address, its name or its role. */
final class FarNodes {

    /** What is somebody's own: another one of the same technology elsewhere is not it. */
    private static final Set<Tag> DISTINCT =
            Set.of(Tags.DATABASE, Tags.MAIL_SERVER, Tags.CONFIGURATION_REPOSITORY, Tags.EXTERNAL_WEBSITE);

    /** What charts of well-known programs call their services behind the name of the installation. */
    private static final Pattern MADE_BY_CHARTS =
            Pattern.compile("-(http|headless|hl|svc|service|master|primary|client|discovery)$");

    private static final int USUAL_PORT = 8080;

    private final Wiring wiring;

    private FarNodes(Wiring wiring) {
        this.wiring = wiring;
    }

    /**
     * The node that a program means, with what the connection tells of it, new or not; nothing if the program names no
     * more than a role that nobody plays.
     */
    static Optional<Node> find(Wiring wiring, FarEnd end, Node from, Evidence evidence) {
        return new FarNodes(wiring).find(end, from, evidence);
    }

    private Optional<Node> find(FarEnd end, Node from, Evidence evidence) {
        Optional<Address> address = Address.of(end.address());
        return address.filter(a -> !a.isHere())
                .flatMap(this::byHost)
                .or(() ->
                        address.filter(a -> a.isHere() || a.isLocalNumber()).flatMap(a -> byPort(a.port(), end, from)))
                .or(() -> address.filter(a -> !a.isHere() && !a.isPublic()).flatMap(this::byChart))
                .or(() -> end.name().isEmpty() || end.role().isPresent() ? Optional.empty() : byName(end.name()))
                .or(() -> end.onlyIfKnown()
                        ? Optional.empty()
                        : byRole(end, from, address).or(() -> outside(end, from, address, evidence)));
    }

    private Optional<Node> byHost(Address address) {
        return byName(address.shortHost())
                .or(() -> byName(address.host()))
                .or(() -> wiring.known().stream().filter(n -> isAt(n, address)).findFirst());
    }

    /** By a name that a chart makes of the one of what it installs; another file of the same tree starts that too. */
    private Optional<Node> byChart(Address address) {
        String name = MADE_BY_CHARTS.matcher(address.shortHost()).replaceFirst("");
        return name.isEmpty() || name.equals(address.shortHost())
                ? Optional.empty()
                : only(
                        wiring.ours(),
                        n -> (n.hasAny(KindOf.INFRASTRUCTURE) || n.hasAny(KindOf.STORES)) && n.goesBy(name));
    }

    /**
     * Whether somebody who was declared is the owner of a public host, such as "Example" of {@code api.example.com}.
     */
    private static boolean isAt(Node node, Address address) {
        return address.isPublic() && Stream.of(address.host().split("\\.", -1)).anyMatch(node::goesBy);
    }

    private Optional<Node> byName(String name) {
        return Stream.concat(wiring.ours().stream(), wiring.known().stream())
                .filter(n -> n.goesBy(name))
                .findFirst();
    }

    private Optional<Node> byPort(int port, FarEnd end, Node from) {
        List<Node> able = wiring.ours().stream()
                .filter(n -> !n.is(from) && end.role().map(n::has).orElse(true))
                .toList();
        // Behind one port of one machine there is one program; with several, nobody can tell which.
        return only(able, n -> n.program().publishedPorts().contains(port))
                .or(() -> only(able, n -> n.program().ports().contains(port)))
                // Nobody has to say a program's usual port; whoever says none listens there.
                .or(() -> port == USUAL_PORT
                        ? only(
                                able,
                                n -> n.has(Tags.ENDPOINTS)
                                        && n.program().ports().isEmpty())
                        : Optional.empty());
    }

    private static Optional<Node> only(List<Node> nodes, Predicate<Node> condition) {
        List<Node> fitting = nodes.stream().filter(condition).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Optional<Node> byRole(FarEnd end, Node from, Optional<Address> address) {
        if (end.role().isEmpty()) {
            return Optional.empty();
        }
        Tag role = end.role().get();
        boolean distinct = DISTINCT.contains(role);
        List<Node> playing = wiring.ours().stream()
                .filter(n -> !n.is(from) && n.has(role))
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

    /** Something outside of the system, with what this connection tells of it. */
    private Optional<Node> outside(FarEnd end, Node from, Optional<Address> address, Evidence evidence) {
        Optional<Address> away = address.filter(Address::isElsewhere);
        // What has a name of its own, such as a cloud's service, is nobody's own.
        boolean ownStore = end.role().filter(Tags.DATABASE::equals).isPresent()
                && (end.name().isEmpty() || end.name().equals(end.technology()));
        String name = away.map(Address::host)
                .orElseGet(() ->
                        ownStore ? "database-" + from.name() : end.name().isEmpty() ? end.technology() : end.name());
        boolean isKnown = away.isPresent() || !end.name().isEmpty() || ownStore;
        if (!isKnown || name.isEmpty() || name.contains("{") || name.contains("$")) {
            return Optional.empty();
        }
        Optional<Node> same =
                wiring.known().stream().filter(n -> n.goesBy(name)).findFirst();
        if (same.isPresent()) {
            return same;
        }
        boolean byTechnology = ownStore && away.isEmpty();
        String id = "outside/" + Node.plain(name) + (byTechnology ? end.technology() : "");
        Node there = wiring.others().stream()
                .filter(n -> n.ref().id().equals(id))
                .findFirst()
                .orElseGet(() ->
                        Node.of(id, byTechnology ? unique(name, end.technology()) : name, evidence.place(), false));
        return Optional.of(described(there, end, away.filter(Address::isPublic).isPresent(), address, evidence));
    }

    private static Node described(Node node, FarEnd end, boolean isSite, Optional<Address> address, Evidence evidence) {
        NodeBuilder more = new NodeBuilder(node);
        if (end.role().isPresent()) {
            Tag role = end.role().get();
            more.tag(
                    role.equals(Tags.DATABASE) ? Tags.EXTERNAL_DATABASE : role,
                    end.technology().isEmpty() ? List.of() : List.of(end.technology()),
                    evidence);
        } else {
            more.tag(isSite ? Tags.EXTERNAL_WEBSITE : Tags.UNRESOLVED, List.of(), evidence);
        }
        address.filter(a -> a.port() > 0).ifPresent(a -> {
            more.ports(List.of(a.port()));
            more.tag(Tags.PORT, List.of(Integer.toString(a.port())), evidence);
        });
        return more.build();
    }

    /** Two stores of one program, of which nothing is known but what they are, are told apart by that. */
    private String unique(String name, String technology) {
        boolean taken = Stream.concat(wiring.ours().stream(), wiring.others().stream())
                .anyMatch(n -> n.name().equals(name));
        return taken ? name + " (" + technology + ")" : name;
    }
}
