package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Connection;

/** Adds what deployment files say of a program to what it says itself. */
final class Deployed {

    private Deployed() {}

    /**
     * Adds what was observed. Where the deployment names the place of something, a connection of the program's own to
     * the same role on its own machine gives way: that is what holds on a developer's.
     */
    static void give(Node node, Observed observed) {
        Node said = ObservedNode.of(observed);
        for (Connection connection : said.connections) {
            if (isAway(connection)) {
                node.connections.removeIf(c -> !isAway(c) && isSame(c.end(), connection.end()));
            }
        }
        ObservedNode.add(node, observed);
    }

    private static boolean isAway(Connection connection) {
        return Address.of(connection.end().address()).filter(a -> !a.isHere()).isPresent();
    }

    private static boolean isSame(Connection.End own, Connection.End deployed) {
        return !own.role().isEmpty()
                && own.role().equals(deployed.role())
                && (own.technology().isEmpty()
                        || deployed.technology().isEmpty()
                        || own.technology().equals(deployed.technology()));
    }
}
