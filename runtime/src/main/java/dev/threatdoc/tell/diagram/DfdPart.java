package dev.threatdoc.tell.diagram;

/**
 * One of the drawings that a diagram is divided into.
 *
 * @param boundary the id of the boundary whose inside it shows; empty for the overview
 * @param view what it shows
 */
public record DfdPart(String boundary, DfdView view) {

    /** A name for it in files and links, different for different parts, from the name of the whole. */
    public String name(String whole) {
        return boundary.isEmpty() ? whole : whole + "-" + Identifier.of("", boundary);
    }
}
