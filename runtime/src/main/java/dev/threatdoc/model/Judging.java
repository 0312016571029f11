package dev.threatdoc.model;

import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * How the compilation that made a model was told to judge it, so that others who judge it count the same.
 *
 * @param catalogs the names of the bundled catalogs to use; empty for all
 * @param exclude the ids of threats to leave out
 * @param applicability whether threats are left out that code rules out
 * @param today the day on which answers are judged, such as {@code 2027-03-31}; empty for that of the run
 */
@Experimental
public record Judging(
        Optional<List<String>> catalogs, List<String> exclude, boolean applicability, Optional<String> today) {

    private static final Judging USUAL = new Judging(Optional.empty(), List.of(), true, Optional.empty());

    public Judging {
        catalogs = catalogs.map(List::copyOf);
        exclude = List.copyOf(exclude);
    }

    /** As is usual where nobody said anything. */
    public static Judging usual() {
        return USUAL;
    }
}
