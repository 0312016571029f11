package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.vocabulary.Shape;

/** What Graphviz has for each shape. */
final class DotShape {

    private DotShape() {}

    /** The attributes that draw a shape, without those for colour and width. */
    static String attributes(Shape shape) {
        return switch (shape) {
            case ACTOR -> "shape=box, style=\"rounded,filled\"";
            case PROCESS -> "shape=ellipse, margin=\"0.02,0.04\", style=filled";
            case SERVER -> "shape=box3d, style=filled";
            case MULTI_PROCESS -> "shape=ellipse, peripheries=2, margin=\"0.02,0.04\", style=filled";
            case DATASTORE -> "shape=cylinder, style=filled";
            case EXTERNAL -> "shape=box, peripheries=2, style=filled";
            case FUNCTION -> "shape=cds, margin=\"0.16,0.16\", style=filled";
            case MODEL -> "shape=hexagon, margin=\"0,0.02\", style=filled";
            case AGENT -> "shape=hexagon, peripheries=2, margin=\"0,0.02\", style=filled";
            case PLAIN -> "shape=box, style=filled";
        };
    }
}
