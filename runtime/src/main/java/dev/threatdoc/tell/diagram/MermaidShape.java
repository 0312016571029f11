package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.vocabulary.Shape;

/** What Mermaid's flowcharts have for each shape. */
final class MermaidShape {

    private MermaidShape() {}

    /** A shape around a text that is in quotes already. */
    static String around(Shape shape, String text) {
        return switch (shape) {
            case ACTOR -> "([" + text + "])";
            case PROCESS -> "(" + text + ")";
            case SERVER, EXTERNAL, PLAIN -> "[" + text + "]";
            case MULTI_PROCESS -> "[[" + text + "]]";
            case DATASTORE -> "[(" + text + ")]";
            case FUNCTION -> "[/" + text + "\\]";
            case MODEL, AGENT -> "{{" + text + "}}";
        };
    }
}
