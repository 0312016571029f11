package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import java.util.Optional;

/**
 * A trust boundary: what stands inside trusts each other more than it trusts what stands outside.
 *
 * @param inBoundary the id of the boundary around this one
 */
@Stable
public record Boundary(
        String id, String name, Attributes attributes, Optional<String> inBoundary, Remarks remarks, Place place)
        implements Subject {}
