package dev.threatdoc.cli;

import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Level;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import picocli.CommandLine.Option;

/** Which findings are wanted. What the gate counts does not depend on it. */
final class FindingFilter {

    /** How many are told where nobody says how many, to people. */
    private static final int USUAL = 20;

    private static final int ALL = Integer.MAX_VALUE;

    /** What somebody has to mend comes before what somebody has to answer; then the highest risk first. */
    static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing((Finding f) -> !f.isCertain()).thenComparing(Finding.RISKIEST_FIRST);

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "Only the N worst, what is certain before what is assumed; all for all of them. 20 as text"
                    + " if left out, all for programs.")
    private String top = "";

    @Option(
            names = "--min-risk",
            paramLabel = "LEVEL",
            description = "Only those of this risk or above: very low, low, medium, high, very high.")
    private String minRisk = "";

    @Option(names = "--certain", description = "Only those that are certain.")
    private boolean certain;

    @Option(names = "--new", description = "Only those that nobody has answered and that are not in the baseline.")
    private boolean fresh;

    @Option(
            names = "--element",
            paramLabel = "NAME",
            description = "Only those at the element, flow or boundary of this name or id.")
    private String element = "";

    @Option(
            names = "--weakness",
            paramLabel = "KIND",
            description = "Only weaknesses of this kind, such as sql-concatenation; any for all kinds.")
    private String weakness = "";

    /** How many of the findings to tell people. */
    int most() throws UserException {
        return top.isEmpty() ? USUAL : number();
    }

    /** The same analysis with the findings that are wanted, in the order in which they were. */
    Analysis of(Analysis analysis, boolean isForPeople) throws UserException {
        Predicate<Finding> wanted = wanted(analysis);
        List<Finding> found = analysis.findings().stream().filter(wanted).toList();
        int most = isForPeople || top.isEmpty() ? ALL : number();
        if (found.size() > most) {
            List<Finding> worst = found.stream().sorted(WORST_FIRST).limit(most).toList();
            found = found.stream().filter(worst::contains).toList();
        }
        return analysis.with(found);
    }

    private Predicate<Finding> wanted(Analysis analysis) throws UserException {
        Predicate<Finding> wanted = f -> true;
        if (!minRisk.isEmpty()) {
            Level least = level();
            wanted = wanted.and(f -> f.risk().level().atLeast(least));
        }
        if (certain) {
            wanted = wanted.and(Finding::isCertain);
        }
        if (fresh) {
            wanted = wanted.and(f -> f.status() == Finding.Status.OPEN);
        }
        if (!element.isEmpty()) {
            List<String> names = analysis.graph().subjects().stream()
                    .flatMap(s -> List.of(s.name(), s.id()).stream())
                    .toList();
            if (!names.contains(element)) {
                throw UserException.of(
                        "--element: the model has no \"" + element + "\"; " + NearestName.advice(element, names));
            }
            wanted = wanted.and(
                    f -> f.subject().name().equals(element) || f.subject().id().equals(element));
        }
        if (!weakness.isEmpty()) {
            List<String> kinds = analysis.threats().stream()
                    .flatMap(t -> t.tells().stream())
                    .map(t -> t.kind().id())
                    .toList();
            if (!weakness.equals("any") && !kinds.contains(weakness)) {
                throw UserException.of("--weakness: \"" + weakness + "\" is no kind of weakness; "
                        + NearestName.advice(weakness, kinds));
            }
            wanted = wanted.and(f -> f.weakness().isPresent()
                    && (weakness.equals("any") || f.threat().id().equals(weakness)));
        }
        return wanted;
    }

    private int number() throws UserException {
        if (top.equals("all")) {
            return ALL;
        }
        if (!top.matches("[1-9][0-9]{0,8}")) {
            throw UserException.of("--top \"" + top + "\" is neither a number nor all");
        }
        return Integer.parseInt(top);
    }

    private Level level() throws UserException {
        String words = minRisk.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return Arrays.stream(Level.values())
                .filter(l -> l.words().equals(words))
                .findFirst()
                .orElseThrow(() -> UserException.of("--min-risk \"" + minRisk
                        + "\" is no level; it takes very low, low, medium, high or very high"));
    }
}
