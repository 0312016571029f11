package dev.threatdoc.tell.content;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.text.Count;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.WeaknessEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The things to do now: what to mend, what to answer, and what has changed. */
public final class FirstSteps {

    private static final int MOST_MENDED = 3;
    private static final int MOST_NEW = 3;

    /** What a place shows comes before what somebody declared; then as everywhere, the highest risk first. */
    private static final Comparator<Finding> WEAKNESSES_FIRST =
            Comparator.comparing((Finding f) -> f.weakness().isEmpty()).thenComparing(Finding.RISKIEST_FIRST);

    /**
     * A thing to do.
     *
     * @param id a word that stands for its sort: {@code mend}, {@code answer}, {@code new} or {@code keep}
     * @param title what to do
     * @param note why, or what it is about; may be empty
     * @param lines to what; none where a command is all that there is to it
     * @param questions to which questions; none where the lines say it
     * @param command what to type; may be empty
     */
    public record Step(
            String id, String title, String note, List<Line> lines, List<AskedOnce> questions, String command) {}

    /**
     * A finding to look at.
     *
     * @param finding the finding
     * @param title what is wrong
     * @param place where to look
     * @param code what stands there; may be empty
     * @param fix how to mend it; may be empty
     */
    public record Line(Finding finding, String title, Place place, String code, String fix) {

        private static Line of(Finding finding) {
            Optional<Weakness> weakness = finding.weakness();
            return new Line(
                    finding,
                    weakness.map(w -> finding.threat().title() + ": " + w.summary())
                            .orElse(finding.threat().title()),
                    finding.place(),
                    weakness.map(Weakness::statement).orElse(""),
                    finding.threat().tells().map(WeaknessEntry::fix).orElse(""));
        }
    }

    private FirstSteps() {}

    /** The steps, in the order in which they are worth taking; at most three. */
    public static List<Step> of(Analysis analysis) {
        List<Step> steps = new ArrayList<>();
        mend(analysis).ifPresent(steps::add);
        answer(analysis).ifPresent(steps::add);
        changes(analysis).ifPresent(steps::add);
        return steps;
    }

    /** The findings to mend, the first ones first: those that are certain and shown on their own. */
    public static List<Finding> mended(Analysis analysis) {
        return analysis.open().stream()
                .filter(f -> f.isCertain() && f.isHead())
                .sorted(WEAKNESSES_FIRST)
                .toList();
    }

    private static Optional<Step> mend(Analysis analysis) {
        List<Finding> certain = mended(analysis);
        if (certain.isEmpty()) {
            return Optional.empty();
        }
        // Of what is the same at many places, the first place stands for all.
        Map<String, Finding> first = new LinkedHashMap<>();
        certain.forEach(f -> first.putIfAbsent(f.threat().id(), f));
        List<Line> lines =
                first.values().stream().limit(MOST_MENDED).map(Line::of).toList();
        String title = lines.size() == 1 ? "Mend this" : "Mend these " + lines.size();
        int more = certain.size() - lines.size();
        return Optional.of(new Step(
                "mend",
                title,
                more == 0 ? "" : Count.number(more) + " more of these " + (more == 1 ? "stands" : "stand") + " below.",
                lines,
                List.of(),
                ""));
    }

    private static Optional<Step> answer(Analysis analysis) {
        List<AskedOnce> questions = AskedOnce.of(analysis);
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(
                        "answer",
                        questions.size() == 1 ? "Answer this" : "Answer these " + questions.size(),
                        "Nobody has said it, and findings rest on it.",
                        List.of(),
                        questions,
                        ""));
    }

    private static Optional<Step> changes(Analysis analysis) {
        List<Finding> fresh = analysis.findings().stream()
                .filter(f -> f.status() == Finding.Status.OPEN)
                .sorted(Finding.RISKIEST_FIRST)
                .toList();
        long known = analysis.findings().stream()
                .filter(f -> f.status() == Finding.Status.KNOWN)
                .count();
        if (known + analysis.gone().size() == 0) {
            return fresh.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Step(
                            "keep",
                            "Then watch what is new",
                            "Keep what is known in a file; from then on only what is new is told.",
                            List.of(),
                            List.of(),
                            "threatdoc baseline MODEL -o baseline.json"));
        }
        String counts =
                Count.number(known) + " known, " + Count.number(analysis.gone().size()) + " gone.";
        return Optional.of(new Step(
                "new",
                fresh.isEmpty()
                        ? "Nothing is new since the baseline"
                        : "Look at the " + Count.number(fresh.size()) + " that " + (fresh.size() == 1 ? "is" : "are")
                                + " new since the baseline",
                counts,
                fresh.stream().limit(MOST_NEW).map(Line::of).toList(),
                List.of(),
                ""));
    }
}
