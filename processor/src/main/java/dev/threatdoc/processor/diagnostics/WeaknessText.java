package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.WeaknessEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what one place shows to be weak: fact, place, consequence, and what to do, in five lines at the most. */
final class WeaknessText {

    private static final int WIDEST_HEADLINE = 100;
    private static final int WIDEST_LINE = 160;
    private static final int MOST_LINES = 5;
    private static final int MOST_REPEATS = 4;
    private static final int SHORTEST_NAME = 12;

    private WeaknessText() {}

    /**
     * The text for a weakness, and for others of its kind in the same file.
     *
     * @param findings the findings that tell of them, the first first
     * @param here whether the compiler points at the line itself; if not, the text names it
     */
    static String of(List<Finding> findings, boolean here) {
        Finding finding = findings.get(0);
        Weakness weakness = finding.weakness().orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(headline(finding, weakness, here));
        String shown = OneLine.of(weakness.detail());
        add(lines, shown);
        add(lines, repeats(findings, weakness.place()));
        if (shown.isEmpty() || findings.size() == 1) {
            add(lines, related(weakness));
        }
        String fix = finding.threat().tells().map(WeaknessEntry::fix).orElse("");
        add(lines, fix.isEmpty() ? "" : "Fix: " + fix);
        add(lines, "More: threatdoc explain " + OneLine.of(finding.threat().id()));
        return lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n  "));
    }

    private static String headline(Finding finding, Weakness weakness, boolean here) {
        String start =
                Message.tag(finding.threat()) + OneLine.of(weakness.summary()) + (here ? "" : where(weakness.place()))
                        + ": " + OneLine.of(finding.threat().title());
        Subject subject = finding.subject();
        String whole = start + " at " + subject.kind().name() + " " + OneLine.quoted(subject.name());
        if (whole.length() <= WIDEST_HEADLINE) {
            return whole;
        }
        int room = WIDEST_HEADLINE - (whole.length() - subject.name().length());
        if (room >= SHORTEST_NAME) {
            return start + " at " + subject.kind().name() + " " + OneLine.quoted(OneLine.cut(subject.name(), room));
        }
        return OneLine.cut(start, WIDEST_HEADLINE);
    }

    private static String where(Place place) {
        String words = OneLine.of(place.words());
        return words.isEmpty() ? "" : " (" + words.substring(words.lastIndexOf('/') + 1) + ")";
    }

    private static String related(Weakness weakness) {
        String places = weakness.related().stream()
                .limit(2)
                .map(Evidence::place)
                .map(p -> OneLine.of(p.words()))
                .filter(w -> !w.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return places.isEmpty() ? "" : "See also " + places;
    }

    private static String repeats(List<Finding> findings, Place first) {
        List<String> others = findings.stream()
                .skip(1)
                .map(Finding::place)
                .map(p -> p.file().equals(first.file()) ? String.valueOf(p.line()) : OneLine.of(p.words()))
                .toList();
        if (others.isEmpty()) {
            return "";
        }
        boolean lines = first instanceof CodePlace
                && findings.stream().allMatch(f -> f.place().file().equals(first.file()));
        return "Likewise at " + (lines ? others.size() == 1 ? "line " : "lines " : "")
                + NamesInBrief.of(others, MOST_REPEATS);
    }

    private static void add(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(OneLine.cut(line, WIDEST_LINE - 2));
        }
    }
}
