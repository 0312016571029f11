package dev.threatdoc.tell.html;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.tell.content.AnswerWords;
import dev.threatdoc.tell.content.SourceLinks;
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
 * @param spot what tells it from others of its threat at its item; empty if there are none
 * @param notes what else there is to say: evidence, the answer, the assumption that takes it away
 * @param patterns the findings that this one covers
 */
record FindingView(String threat, String marks, String spot, List<Note> notes, List<FindingView> patterns) {

    /**
     * Something that is so of this very finding.
     *
     * @param sort the class that says what it is: {@code seen} for what a weakness shows; may be empty
     * @param text what is so
     * @param code what stands there; may be empty
     * @param place where, in words; may be empty
     * @param address what opens that place; may be empty
     */
    record Note(String sort, String text, String code, String place, String address) {

        private static Note of(String text) {
            return new Note("", text, "", "", "");
        }
    }

    /** A finding and those that it covers, at an item of those facts. */
    static FindingView of(FindingTree tree, FactList facts, SourceLinks links) {
        return of(
                tree.finding(),
                facts,
                links,
                tree.covered().stream().map(f -> of(f, facts, links, List.of())).toList());
    }

    private static FindingView of(Finding finding, FactList facts, SourceLinks links, List<FindingView> patterns) {
        return new FindingView(
                finding.threat().id(),
                marks(finding, facts),
                finding.weakness().map(Weakness::spot).orElse(""),
                notes(finding, links),
                patterns);
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

    private static List<Note> notes(Finding finding, SourceLinks links) {
        List<Note> notes = new ArrayList<>();
        finding.evidence().forEach(e -> notes.add(evidence(e, finding, links)));
        finding.weakness()
                .filter(w -> !w.detail().isEmpty())
                .ifPresent(w -> notes.add(new Note(
                        "", w.origin().isEmpty() ? "" : "Comes from " + w.origin() + ":", w.statement(), "", "")));
        finding.threat()
                .tells()
                .map(WeaknessEntry::fix)
                .filter(f -> !f.isEmpty())
                .ifPresent(f -> notes.add(Note.of("Fix: " + f)));
        finding.response().filter(ThreatResponse::isDecision).ifPresent(r -> notes.add(Note.of(AnswerWords.of(r))));
        finding.suppressedBy()
                .ifPresent(s -> notes.add(Note.of("Silenced at " + s.place().words())));
        finding.excludedBy()
                .ifPresent(a -> notes.add(Note.of("Taken away by the assumption \"" + a.name() + "\""
                        + (a.description().isBlank() ? "" : ": " + a.description()))));
        return notes;
    }

    private static Note evidence(Evidence evidence, Finding finding, SourceLinks links) {
        boolean isSeen = finding.weakness().isPresent()
                && evidence.place().equals(finding.weakness().get().place());
        return new Note(
                isSeen ? "seen" : "",
                (isSeen ? "" : "Evidence: ") + evidence.text(),
                "",
                evidence.place().words(),
                links.address(evidence.place()).orElse(""));
    }
}
