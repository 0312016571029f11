package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Connection;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;

/** The phase that draws an edge for each connection of each program. */
final class Connecting {

    private final Declared declared;
    private Wiring wiring;

    private Connecting(Wiring wiring, Declared declared) {
        this.wiring = wiring;
        this.declared = declared;
    }

    /** The system with its programs connected, to each other and to what is outside. */
    static Wiring of(Wiring wiring, Declared declared) {
        Connecting phase = new Connecting(wiring, declared);
        // First what counts only if the system has it, for it settles whether anything outside is meant.
        wiring.ours().forEach(p -> phase.connect(p, true));
        wiring.ours().forEach(p -> {
            phase.connect(p, false);
            phase.describeEnds(p);
        });
        return phase.wiring.withoutUnused();
    }

    private void connect(Node node, boolean onlyIfKnown) {
        for (Connection connection : node.program().connections()) {
            if (connection.end().onlyIfKnown() != onlyIfKnown || declared.covers(wiring, node, connection)) {
                continue;
            }
            FarNodes.find(wiring, connection.end(), node, connection.evidence()).ifPresent(found -> {
                Node end = StoreByUse.told(found, connection);
                wiring = wiring.with(end);
                if (!end.is(node) && !isAnotherStore(node, end)) {
                    connect(node, end, connection);
                }
            });
        }
    }

    /** Whether an element has its data in a store of the system already, and this is one out of it of the same kind. */
    private boolean isAnotherStore(Node node, Node end) {
        List<String> technologies = end.values(Tags.EXTERNAL_DATABASE);
        return end.has(Tags.EXTERNAL_DATABASE)
                && wiring.links().stream()
                        .filter(l -> l.source().is(node) && l.sink().isOurs())
                        .anyMatch(l -> l.sink().values(Tags.DATABASE).stream().anyMatch(technologies::contains));
    }

    private void describeEnds(Node node) {
        for (Connection.Detail detail : node.program().details()) {
            Evidence evidence =
                    new Evidence(detail.name().text(), detail.property().place());
            FarNodes.find(wiring, detail.end(), node, evidence)
                    .ifPresent(end -> wiring = wiring.with(end.stating(detail.name(), detail.property())));
        }
    }

    private void connect(Node node, Node end, Connection connection) {
        Node source = connection.incoming() ? end : node;
        Node sink = connection.incoming() ? node : end;
        Evidence evidence = connection.evidence();
        if (!declared.joins(source, sink)) {
            wiring = wiring.with(wiring.edge(source, sink, connection.protocol(), evidence)
                    .withAnswer(connection.incoming() && !connection.tags().containsKey(Tags.POLLED))
                    .seenBy(evidence, connection.tags()));
        }
        if (connection
                .tags()
                .getOrDefault(Tags.AUTHENTICATION_PROVIDER, List.of())
                .contains(Tags.TOKEN_SERVER.text())) {
            wiring = wiring.with(wiring.now(end).tagged(Tags.TOKEN_SERVER, List.of(), evidence));
        }
        if (connection.tags().containsKey(Tags.PLAIN_TEXT_CREDENTIALS)) {
            // What they open is what is at stake; whoever holds them is on the way there.
            wiring = wiring.with(wiring.now(end).tagged(Tags.PLAIN_TEXT_CREDENTIALS, List.of(), evidence));
        }
    }
}
