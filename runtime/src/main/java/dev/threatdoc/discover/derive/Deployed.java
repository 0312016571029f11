package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Connection;
import dev.threatdoc.model.FarEnd;
import java.util.List;

/** Adds what deployment files say of a program to what it says itself. */
final class Deployed {

    private Deployed() {}

    /**
     * The program with what was observed. Where the deployment names the place of something, a connection of the
     * program's own to the same role on its own machine gives way: that is what holds on a developer's.
     */
    static Node give(Node node, Observed observed) {
        List<Connection> away = ObservedNode.of(observed).program().connections().stream()
                .filter(Deployed::isAway)
                .toList();
        List<Connection> own = node.program().connections().stream()
                .filter(c -> isAway(c) || away.stream().noneMatch(a -> isSame(c.end(), a.end())))
                .toList();
        return ObservedNode.add(node.withProgram(node.program().withConnections(own)), observed);
    }

    private static boolean isAway(Connection connection) {
        return Address.of(connection.end().address()).filter(a -> !a.isHere()).isPresent();
    }

    private static boolean isSame(FarEnd own, FarEnd deployed) {
        return !own.role().isEmpty()
                && own.role().equals(deployed.role())
                && (own.technology().isEmpty()
                        || deployed.technology().isEmpty()
                        || own.technology().equals(deployed.technology()));
    }
}
