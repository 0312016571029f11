package dev.threatdoc.discover.merge;

import dev.threatdoc.model.facts.Facts;

/**
 * What one MODEL says of the system.
 *
 * @param name the MODEL as the user named it
 * @param facts what it says
 */
public record Part(String name, Facts facts) {}
