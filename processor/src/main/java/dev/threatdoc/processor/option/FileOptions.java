package dev.threatdoc.processor.option;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which files to write, and how.
 *
 * @param outputs names of the files to write; empty, as opposed to no names, for all
 * @param report the path of a report template
 * @param riskLabels the path of a file with words for the levels of impact, likelihood and risk
 * @param levels the levels that diagrams show; empty for all
 * @param colormap whether diagrams are coloured by risk
 * @param docs the address below which the reference pages of the bundled catalogs are published
 * @param root the path of the root of the repository
 */
public record FileOptions(
        Optional<List<String>> outputs,
        Optional<String> report,
        Optional<String> riskLabels,
        Set<Integer> levels,
        boolean colormap,
        Optional<String> docs,
        Optional<String> root) {

    public FileOptions {
        outputs = outputs.map(List::copyOf);
        levels = Set.copyOf(levels);
    }
}
