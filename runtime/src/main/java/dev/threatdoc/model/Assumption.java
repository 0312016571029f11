package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import java.util.List;

/**
 * Something taken as given about an item or the whole system.
 *
 * @param name the assumption in a few words
 * @param description more about it; may be empty
 * @param exclude ids (or aliases) of threats that do not apply because of it; sorted
 * @param place where it was made
 */
@Stable
public record Assumption(String name, String description, List<String> exclude, Place place) {

    public Assumption {
        exclude = exclude.stream().sorted().distinct().toList();
    }
}
