package dev.threatdoc.tell.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a strict reader of the DOT language finds in a text; anything that the grammar does not have is an error. */
final class DotGraph {

    final Map<String, String> nodes = new LinkedHashMap<>();
    final Map<String, String> clusters = new LinkedHashMap<>();
    final List<String> edges = new ArrayList<>();
    private final List<DotToken> tokens;
    private int next;

    private DotGraph(List<DotToken> tokens) {
        this.tokens = tokens;
    }

    /** Reads a drawing: labels by node and by cluster, and edges as {@code from -> to: label}. */
    static DotGraph read(String text) {
        DotGraph graph = new DotGraph(DotToken.all(text));
        graph.expect("digraph");
        graph.id();
        graph.statements("");
        if (graph.next < graph.tokens.size()) {
            throw new AssertionError("There is more behind the graph: " + graph.tokens.get(graph.next));
        }
        return graph;
    }

    private void statements(String cluster) {
        expect("{");
        while (!accept("}")) {
            if (accept("subgraph")) {
                statements(id());
                continue;
            }
            String name = id();
            if (accept("->")) {
                String sink = id();
                edges.add(name + " -> " + sink + ": " + label());
            } else if (name.equals("graph")) {
                clusters.put(cluster, label());
            } else if (name.equals("node") || name.equals("edge")) {
                label();
            } else {
                nodes.put(name, label());
            }
            expect(";");
        }
    }

    /** Reads attributes in brackets and gives the label among them. */
    private String label() {
        String label = "";
        expect("[");
        do {
            String name = id();
            expect("=");
            DotToken value = take();
            if (value.kind() == DotToken.Kind.SIGN) {
                throw new AssertionError("A value is expected: " + value);
            }
            if (name.equals("label")) {
                label = value.text();
            }
        } while (accept(","));
        expect("]");
        return label;
    }

    private String id() {
        DotToken token = take();
        if (token.kind() != DotToken.Kind.WORD) {
            throw new AssertionError("A name is expected: " + token);
        }
        return token.text();
    }

    private void expect(String text) {
        if (!accept(text)) {
            throw new AssertionError("Expected " + text + " but found " + take());
        }
    }

    private boolean accept(String text) {
        DotToken token = next < tokens.size() ? tokens.get(next) : null;
        boolean accepted = token != null
                && token.text().equals(text)
                && token.kind() != DotToken.Kind.STRING
                && token.kind() != DotToken.Kind.HTML;
        next += accepted ? 1 : 0;
        return accepted;
    }

    private DotToken take() {
        if (next == tokens.size()) {
            throw new AssertionError("The text ends too early");
        }
        next++;
        return tokens.get(next - 1);
    }
}
