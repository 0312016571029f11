package dev.threatdoc.processor.option;

import java.util.List;
import java.util.Optional;

/**
 * Which threats to look for.
 *
 * @param catalogs names of bundled catalogs; empty for all
 * @param files paths of threat files
 * @param exclude ids or aliases of threats to leave out
 */
public record ThreatOptions(Optional<List<String>> catalogs, List<String> files, List<String> exclude) {

    public ThreatOptions {
        catalogs = catalogs.map(List::copyOf);
        files = List.copyOf(files);
        exclude = List.copyOf(exclude);
    }
}
