package dev.threatdoc.draw.layout;

import dev.threatdoc.tell.diagram.DfdEdge;
import java.util.List;
import java.util.Optional;

/**
 * A flow with its place.
 *
 * @param path where its line begins, bends and ends; level and upright pieces only, at least one
 * @param label its words; empty if it has none
 * @param crossings where it crosses trust boundaries
 */
public record PlacedEdge(DfdEdge edge, List<Point> path, Optional<PlacedLabel> label, List<Point> crossings) {}
