package dev.threatdoc.tell.diagram;

import java.util.Optional;

/**
 * One of the drawings that a diagram consists of.
 *
 * @param name its name in files and links: {@code dfd} for the whole system, {@code dfd-} and more for other views and
 *     for the insides of boundaries; letters, digits, {@code -} and {@code _}
 * @param title what it shows, as plain text
 * @param boundary the id of the trust boundary whose inside it shows; empty for the first
 * @param svg the drawing itself
 */
public record Drawing(String name, String title, Optional<String> boundary, String svg) {}
