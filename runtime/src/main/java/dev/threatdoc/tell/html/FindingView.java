package dev.threatdoc.tell.html;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.FindingTree;
import dev.threatdoc.threat.catalog.WeaknessEntry;
import dev.threatdoc.threat.risk.Risk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is so of one finding; the rest is with its threat and its item.
 *
 * @param threat the id of its threat
 * @param marks what the page's script needs to know, each word short because there are thousands: {@code s} and the
 *     severity; {@code r} and impact, likelihood and risk, each from 1 to 5; {@code certain} if it is, the status
 *     unless it is open, and what {@link FactList#grounds(Finding)} says
 * @param notes what else there is to say: evidence, the answer, the assumption that takes it away
 * @param patterns the findings that this one covers
 */
record FindingView(String threat, String marks, List<String> notes, List<FindingView> patterns) {

    /** A finding and those that it covers, at an item of those facts. */
    static FindingView of(FindingTree tree, FactList facts) {
        return of(
                tree.finding(),
                facts,
                tree.covered().stream().map(f -> of(f, facts, List.of())).toList());
    }

    private static FindingView of(Finding finding, FactList facts, List<FindingView> patterns) {
        return new FindingView(finding.threat().id(), marks(finding, facts), notes(finding), patterns);
    }

    private static String marks(Finding finding, FactList facts) {
        List<String> marks = new ArrayList<>();
        marks.add("s" + finding.severity().rank());
        Risk risk = finding.risk();
        marks.add("r" + risk.impact().rank() + risk.likelihood().rank()
                + risk.level().rank());
        if (finding.isCertain()) {
            marks.add("certain");
        }
        if (finding.status() != Finding.Status.OPEN) {
            marks.add(finding.status().name().toLowerCase(Locale.ROOT));
        }
        marks.addAll(facts.grounds(finding));
        return String.join(" ", marks);
    }

    private static List<String> notes(Finding finding) {
        List<String> notes = new ArrayList<>();
        finding.evidence().forEach(e -> notes.add(evidence(e)));
        finding.weakness().map(Weakness::detail).filter(d -> !d.isEmpty()).ifPresent(notes::add);
        finding.threat()
                .tells()
                .map(WeaknessEntry::fix)
                .filter(f -> !f.isEmpty())
                .ifPresent(f -> notes.add("Fix: " + f));
        finding.response().filter(ThreatResponse::isDecision).ifPresent(r -> notes.add(AnswerWords.of(r)));
        finding.suppressedBy()
                .ifPresent(s -> notes.add("Silenced at " + s.place().words()));
        finding.excludedBy()
                .ifPresent(a -> notes.add("Taken away by the assumption \"" + a.name() + "\""
                        + (a.description().isBlank() ? "" : ": " + a.description())));
        return notes;
    }

    private static String evidence(Evidence evidence) {
        String place = evidence.place().words();
        return "Evidence: " + evidence.text() + (place.isEmpty() ? "" : " (" + place + ")");
    }
}
