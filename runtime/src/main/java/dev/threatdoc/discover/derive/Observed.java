package dev.threatdoc.discover.derive;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
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
