package dev.threatdoc.tell.output;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.vocabulary.NearestName;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All outputs that there are. */
public final class OutputFormats {

    /** In the order in which they are written; a new one is one line here. */
    private static final List<OutputFormat> ALL = List.of(
            new ModelJson(),
            new DfdDot(),
            new DfdPlantUml(),
            new SequencePlantUml(),
            new DfdMermaid(),
            new ReportMarkdown(),
            new ReportHtml(),
            new ThreatsMarkdown(),
            new SlidesMarkdown(),
            new FindingsSarif());

    private OutputFormats() {}

    /** All outputs, in the order in which they are written. */
    public static List<OutputFormat> all() {
        return ALL;
    }

    /** Those that are written where nobody names any, in the same order. */
    public static List<OutputFormat> usual() {
        return ALL.stream().filter(f -> !f.isOnRequest()).toList();
    }

    /** The names of all outputs' files, in the same order. */
    public static List<String> names() {
        return ALL.stream().map(OutputFormat::fileName).toList();
    }

    /**
     * The outputs of those names.
     *
     * @param names names of files, matched exactly; a name that is there twice counts once
     * @param place where the names were written, for messages
     */
    public static Selection select(Collection<String> names, Place place) {
        Set<String> wanted = new LinkedHashSet<>(names);
        return new Selection(
                ALL.stream().filter(f -> wanted.contains(f.fileName())).toList(),
                wanted.stream()
                        .filter(n -> !names().contains(n))
                        .map(n -> Problem.error(place, "\"" + n + "\" is no output; " + NearestName.advice(n, names())))
                        .toList());
    }
}
