package dev.threatdoc.processor.option;

import dev.threatdoc.catalog.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the user chose; an option that is left out has its default here.
 *
 * @param catalogs names of bundled catalogs; empty for all
 * @param threats paths of threat files
 * @param exclude ids or aliases of threats to leave out
 * @param warnOn the lowest severity that warns; empty if nothing is to warn
 * @param failOn the lowest severity that breaks the build; empty if none does
 * @param report the path of a report template
 * @param levels the levels that diagrams show; empty for all
 * @param colormap whether diagrams are coloured by risk
 * @param outputs names of the files to write; empty, as opposed to no names, for all
 * @param docs the address below which the reference pages of the bundled catalogs are published
 */
public record Options(
        Optional<List<String>> catalogs,
        List<String> threats,
        List<String> exclude,
        Optional<Level> warnOn,
        Optional<Level> failOn,
        Optional<String> report,
        Set<Integer> levels,
        boolean colormap,
        Optional<List<String>> outputs,
        Optional<String> docs) {

    public Options {
        threats = List.copyOf(threats);
        exclude = List.copyOf(exclude);
        levels = Set.copyOf(levels);
    }
}
