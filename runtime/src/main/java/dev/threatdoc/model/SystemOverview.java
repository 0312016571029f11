package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import java.util.List;

/**
 * What is said of a system as a whole.
 *
 * @param name its name; empty in facts if undeclared, never empty in a model
 * @param description what it is; may be empty
 * @param settings what holds for all of it
 * @param assumptions what is taken as given about all of it
 * @param place where it was said
 */
@Stable
public record SystemOverview(
        String name, String description, ModelSettings settings, List<Assumption> assumptions, Place place) {

    public SystemOverview {
        assumptions = List.copyOf(assumptions);
    }

    /** The same with other settings. */
    public SystemOverview with(ModelSettings other) {
        return new SystemOverview(name, description, other, assumptions, place);
    }

    /** The same under another name. */
    public SystemOverview withName(String name) {
        return new SystemOverview(name, description, settings, assumptions, place);
    }
}
