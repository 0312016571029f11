package dev.threatdoc.derive;

import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Observation;
import java.util.List;

/**
 * A module and what was observed of it.
 *
 * @param module the module
 * @param observations in the order in which they were made
 */
public record Observed(Module module, List<Observation> observations) {

    public Observed {
        observations = List.copyOf(observations);
    }
}
