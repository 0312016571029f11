package dev.threatdoc.model.facts;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.Place;
import java.util.List;

/**
 * What was said of the system as a whole.
 *
 * @param name its name; empty where nobody said
 * @param description what it is; may be empty
 * @param settings what holds for all of it
 * @param assumptions what is taken as given about all of it
 * @param place where it was said
 */
public record SystemFact(
        String name, String description, ModelSettings settings, List<Assumption> assumptions, Place place) {

    public SystemFact {
        assumptions = List.copyOf(assumptions);
    }
}
