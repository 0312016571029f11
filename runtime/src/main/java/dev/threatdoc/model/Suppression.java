package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;

/**
 * Findings about one item were silenced in code, by {@code @SuppressWarnings}, without a decision or a reason.
 *
 * @param threat the threat's id or alias; empty for all threats
 * @param place where it was said
 */
@Stable
public record Suppression(String threat, Place place) {

    /** Whether it silences every threat. */
    public boolean isForAll() {
        return threat.isEmpty();
    }
}
