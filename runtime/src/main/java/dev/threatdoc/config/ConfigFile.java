package dev.threatdoc.config;

import dev.threatdoc.model.Problem;
import java.util.List;

/**
 * What a configuration file came to.
 *
 * @param entries what it sets, in the order of the file, up to the first mistake
 * @param problems a warning if there was a mistake
 */
public record ConfigFile(List<ConfigEntry> entries, List<Problem> problems) {

    public ConfigFile {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
