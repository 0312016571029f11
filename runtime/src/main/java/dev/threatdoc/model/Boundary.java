package dev.threatdoc.model;

import java.util.Optional;

/**
 * A trust boundary: what stands inside trusts each other more than it trusts what stands outside.
 *
 * @param inBoundary the id of the boundary around this one
 */
public record Boundary(
        String id, String name, Attributes attributes, Optional<String> inBoundary, Remarks remarks, Place place)
        implements Subject {}
