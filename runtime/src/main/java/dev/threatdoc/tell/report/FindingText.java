package dev.threatdoc.tell.report;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.WeaknessEntry;
import dev.threatdoc.threat.condition.Certainty;
import dev.threatdoc.threat.condition.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Formats one finding for the report. */
final class FindingText {

    private FindingText() {}

    /** The threat's id, which leads to its reference, and title. */
    static String title(Finding finding, ReferencePages pages) {
        String id = MarkdownText.text(finding.threat().id());
        return pages.address(finding.threat())
                        .map(a -> "[" + id + "](" + a + ")")
                        .orElse(id) + " " + MarkdownText.text(finding.threat().title());
    }

    /** What is so of this very finding. */
    static List<String> facts(Finding finding, ModelGraph graph) {
        List<String> facts = new ArrayList<>();
        String grounds = finding.weakness().isPresent() ? "" : GroundsText.of(finding, graph);
        if (!grounds.isEmpty()) {
            facts.add("Here " + grounds);
        }
        facts.add(certainty(finding));
        if (!finding.isOpen() || finding.status() == Finding.Status.EXPIRED) {
            facts.add("Status: " + finding.status().words());
        }
        finding.evidence().forEach(e -> facts.add(evidence(e, finding)));
        finding.weakness()
                .map(Weakness::detail)
                .filter(d -> !d.isEmpty())
                .ifPresent(d -> facts.add("Code: " + MarkdownText.text(d)));
        finding.threat()
                .tells()
                .map(WeaknessEntry::fix)
                .filter(f -> !f.isEmpty())
                .ifPresent(f -> facts.add("Fix: " + MarkdownText.prose(f)));
        finding.response().filter(ThreatResponse::isDecision).ifPresent(r -> facts.add(answer(r)));
        return facts;
    }

    /** Another weakness of the same cause, in one line. */
    static String also(Weakness weakness) {
        String place = weakness.place().words();
        return "Also: " + MarkdownText.text(weakness.summary())
                + (place.isEmpty() ? "" : " (" + MarkdownText.text(place) + ")");
    }

    /** What is so of all findings of a threat. */
    static List<String> explanation(Threat threat) {
        List<String> parts = new ArrayList<>();
        parts.add(MarkdownText.prose(threat.details()));
        add(parts, "What to do", MarkdownText.prose(threat.mitigations()));
        add(parts, "What an attacker needs", MarkdownText.prose(threat.prerequisites()));
        add(parts, "Example", MarkdownText.prose(threat.example()));
        add(
                parts,
                "References",
                threat.references().stream().map(ReferenceLink::of).collect(Collectors.joining(", ")));
        return parts;
    }

    /** An answer in one line. */
    static String answer(ThreatResponse response) {
        StringBuilder words = new StringBuilder("Answer: **" + response.kind().words() + "**");
        if (!response.owner().isBlank()) {
            words.append(" by ").append(MarkdownText.text(response.owner()));
        }
        response.until().ifPresent(d -> words.append(" until ").append(d));
        if (!response.reason().isBlank()) {
            words.append(": ").append(MarkdownText.text(response.reason()));
        }
        if (!response.ticket().isBlank()) {
            words.append(" (").append(MarkdownText.text(response.ticket())).append(')');
        }
        response.cvss()
                .ifPresent(c -> words.append(", ")
                        .append(c.words())
                        .append(c.vector().isEmpty() ? "" : ": " + MarkdownText.text(c.vector())));
        return words.toString();
    }

    /** One piece of evidence; its place only where it is not the place that the report has named already. */
    private static String evidence(Evidence evidence, Finding finding) {
        String place = evidence.place().words();
        boolean elsewhere =
                !place.isEmpty() && !place.equals(finding.subject().place().words());
        return "Evidence: " + MarkdownText.text(evidence.text())
                + (elsewhere ? " (" + MarkdownText.text(place) + ")" : "");
    }

    private static String certainty(Finding finding) {
        if (finding.certainty() == Certainty.CERTAIN) {
            return finding.evidence().isEmpty()
                    ? "Certain: follows from what was declared"
                    : "Certain: the evidence shows it";
        }
        String questions =
                finding.settledBy().stream().map(u -> question(u, finding)).collect(Collectors.joining(", "));
        return "Assumed: holds unless somebody declares otherwise"
                + (questions.isEmpty() ? "" : "; settled by " + questions);
    }

    private static String question(Unknown unknown, Finding finding) {
        boolean own = unknown.item().equals(finding.subject().id());
        return "`" + unknown.property() + "`" + (own ? "" : " of " + MarkdownText.text(unknown.itemName()));
    }

    private static void add(List<String> parts, String title, String text) {
        if (!text.isBlank()) {
            parts.add("**" + title + ":** " + text);
        }
    }
}
