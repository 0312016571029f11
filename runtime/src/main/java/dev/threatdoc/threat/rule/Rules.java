package dev.threatdoc.threat.rule;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.text.Thrown;
import dev.threatdoc.threat.catalog.Catalog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;

/** Finds rules in Java and makes threats of them. */
@Stable
public final class Rules {

    /** What the catalog of all rules is called; the threats in it name the classes of their rules instead. */
    private static final String NAME = "rules";

    /** A broken services file can complain for every line that it has. */
    private static final int MOST_FAILURES = 20;

    private Rules() {}

    /**
     * The rules that a class loader finds as services.
     *
     * @return their threats, by their ids, and the problems of rules, each of which is named by its class; never an
     *     exception
     */
    public static Catalog load(ClassLoader loader) {
        List<ThreatRule> rules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Iterator<ThreatRule> providers =
                ServiceLoader.load(ThreatRule.class, loader).iterator();
        boolean more = true;
        while (more && problems.size() < MOST_FAILURES) {
            try {
                more = providers.hasNext();
                if (more) {
                    rules.add(providers.next());
                }
            } catch (Throwable e) {
                problems.add(broken(e));
            }
        }
        return catalog(rules, problems);
    }

    /** The threats of some rules, by their ids. */
    public static Catalog of(Collection<? extends ThreatRule> rules) {
        return catalog(rules, List.of());
    }

    private static Catalog catalog(Collection<? extends ThreatRule> rules, List<Problem> before) {
        List<Problem> problems = new ArrayList<>(before);
        List<Catalog.Entry> entries = new ArrayList<>();
        // By class name first, so that problems come in one order whatever the order of jars is.
        rules.stream()
                .sorted(Comparator.comparing(r -> r.getClass().getName()))
                .forEach(r -> new RuleReader(r, problems).read().ifPresent(entries::add));
        entries.sort(Comparator.comparing(e -> e.threat().id()));
        return new Catalog(NAME, entries, problems);
    }

    private static Problem broken(Throwable error) {
        Throwable cause = error.getCause();
        String words = Thrown.words(error) + (cause == null ? "" : ", because of " + Thrown.words(cause));
        return Problem.error(
                Place.NONE,
                ("A rule in Java cannot be loaded: " + words + "; mend its jar, or take it off the path")
                        .replaceAll("\\p{Cntrl}+", " "));
    }
}
