package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.model.vocabulary.OwnNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The threats to look for.
 *
 * @param threats those of the bundled catalogs, then those of one's own files and rules, without what was excluded
 * @param names the names that people may use for threats
 * @param own the properties and controls that the files declare
 * @param problems the problems of the choice
 */
@Stable
public record ThreatSelection(List<Threat> threats, ThreatNames names, OwnNames own, List<Problem> problems) {

    public ThreatSelection {
        threats = List.copyOf(threats);
        problems = List.copyOf(problems);
    }

    /**
     * Puts threats of catalogs and files together.
     *
     * @param catalogs names of bundled catalogs
     * @param files threat files of one's own
     * @param exclude ids or aliases of threats to leave out
     */
    public static ThreatSelection of(
            Collection<String> catalogs, Collection<ThreatFile> files, Collection<String> exclude) {
        return of(catalogs, files, new Catalog("rules", List.of(), List.of()), exclude);
    }

    /**
     * Puts threats together.
     *
     * @param catalogs names of bundled catalogs; their threats come in the order of {@link Catalogs#names()};
     *     {@link Catalogs#NONE} stands for none of them
     * @param files threat files of one's own
     * @param rules the threats of rules in Java, which come last
     * @param exclude ids or aliases of threats to leave out
     */
    public static ThreatSelection of(
            Collection<String> catalogs, Collection<ThreatFile> files, Catalog rules, Collection<String> exclude) {
        List<Problem> problems = new ArrayList<>();
        for (String name : catalogs) {
            if (!Catalogs.names().contains(name) && !name.equals(Catalogs.NONE)) {
                problems.add(Problem.error(Place.NONE, unknownCatalog(name)));
            }
        }
        List<Catalog> used = new ArrayList<>();
        Catalogs.names().stream()
                .filter(catalogs::contains)
                .forEach(n -> Catalogs.bundled(n).ifPresent(used::add));
        List<ParsedThreats> parsed = files.stream().map(ParsedThreats::of).toList();
        OwnNames own = parsed.stream().map(ParsedThreats::own).reduce(OwnNames.none(), OwnNames::and);
        parsed.forEach(p -> used.add(ThreatReader.read(p, own)));
        used.add(rules);
        used.forEach(c -> problems.addAll(c.problems()));
        ThreatNames names = ThreatNames.of(used);
        problems.addAll(CrossChecks.of(used, names));
        exclude.stream()
                .flatMap(name -> names.complaint(name).stream())
                .forEach(message -> problems.add(Problem.error(Place.NONE, message)));
        List<Threat> threats = used.stream()
                .flatMap(c -> c.threats().stream())
                .filter(t -> exclude.stream().noneMatch(t::isNamed))
                .toList();
        return new ThreatSelection(threats, names, own, problems);
    }

    private static String unknownCatalog(String name) {
        String hint = NearestName.hint(name, Catalogs.names());
        return "There is no catalog \"" + name + "\"" + (hint.isEmpty() ? "; bundled are " : hint + " Bundled are ")
                + String.join(", ", Catalogs.names());
    }
}
