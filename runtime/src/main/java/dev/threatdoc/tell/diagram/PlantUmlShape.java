package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.vocabulary.Shape;

/** What PlantUML has for each shape. */
final class PlantUmlShape {

    private PlantUmlShape() {}

    /** The keyword in deployment diagrams; no hexagon, for the built-in layout engine draws none. */
    static String inDiagram(Shape shape) {
        return switch (shape) {
            case ACTOR -> "actor";
            case PROCESS -> "usecase";
            case SERVER -> "node";
            case MULTI_PROCESS -> "collections";
            case DATASTORE -> "database";
            case EXTERNAL -> "rectangle";
            case FUNCTION -> "action";
            case MODEL -> "cloud";
            case AGENT -> "component";
            case PLAIN -> "card";
        };
    }

    /** The keyword in sequence diagrams. */
    static String inSequence(Shape shape) {
        return switch (shape) {
            case ACTOR -> "actor";
            case DATASTORE -> "database";
            case MULTI_PROCESS -> "collections";
            case EXTERNAL -> "boundary";
            case PROCESS, SERVER, FUNCTION, MODEL, AGENT, PLAIN -> "participant";
        };
    }
}
