package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.vocabulary.Shape;
import dev.threatdoc.threat.catalog.Level;

/**
 * The colours of all drawings, and the widths of lines that say the same to those who see no colours.
 *
 * <p>Risk runs along ColorBrewer's YlOrBr scale, which stays in order for colour-blind eyes and in grey print, up to
 * the step on which black words can still be read. Lines use darker steps of the same hues, for yellow lines vanish on
 * white.
 */
final class Palette {

    static final String INK = "#1A1A1A";
    static final String LINE = "#3E4C59";
    static final String PAPER = "#FFFFFF";
    static final String BOUNDARY = "#B3261E";
    static final String BOUNDARY_FILL = "#FDF5F4";
    static final String OUT_OF_SCOPE_INK = "#66707A";
    static final String OUT_OF_SCOPE_LINE = "#A0A8B0";
    static final String OUT_OF_SCOPE_FILL = "#EEEEEE";

    private Palette() {}

    /** The colour inside a shape where risk is not shown: one soft tint for each part that a shape plays. */
    static String fill(Shape shape) {
        return switch (shape) {
            case ACTOR, EXTERNAL -> "#F7F1E1";
            case PROCESS, SERVER, MULTI_PROCESS, FUNCTION -> "#E3EEF9";
            case DATASTORE -> "#E2F3EA";
            case MODEL, AGENT -> "#EEE6F7";
            case PLAIN -> PAPER;
        };
    }

    /** The colour inside a shape of that risk. */
    static String fill(Level risk) {
        return switch (risk) {
            case VERY_LOW -> "#FFFFD4";
            case LOW -> "#FEE391";
            case MEDIUM -> "#FEC44F";
            case HIGH -> "#FE9929";
            case VERY_HIGH -> "#D95F0E";
        };
    }

    /** The colour of a flow of that risk. */
    static String line(Level risk) {
        return switch (risk) {
            case VERY_LOW -> "#BFA24A";
            case LOW -> "#C98E00";
            case MEDIUM -> "#D9730D";
            case HIGH -> "#B8470B";
            case VERY_HIGH -> "#7A2703";
        };
    }

    /** The colour of the lines of what has changed. */
    static String line(Change change) {
        return switch (change) {
            case ADDED -> "#1A6FB0";
            case REMOVED -> "#737D87";
            case RISKIER -> "#B8470B";
        };
    }

    /** The width of a line for that risk, in points; a whole number, for PlantUML takes no other. */
    static int width(Level risk) {
        return switch (risk) {
            case VERY_LOW, LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 3;
            case VERY_HIGH -> 4;
        };
    }
}
