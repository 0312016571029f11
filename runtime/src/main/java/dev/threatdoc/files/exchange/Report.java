package dev.threatdoc.files.exchange;

import dev.threatdoc.files.sarif.FindingFingerprints;
import dev.threatdoc.files.sarif.FindingMessage;
import dev.threatdoc.files.sarif.ReferenceNumbers;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.FindingTree;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.WeaknessEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding with what is shown in it, as a tracker's entry: plain texts that are yet to be escaped.
 *
 * @param tree the finding
 * @param fingerprint by what it is known again
 */
record Report(FindingTree tree, String fingerprint) {

    /** All findings, the excluded ones too, in the order of the analysis. */
    static List<Report> all(Analysis analysis) {
        FindingFingerprints fingerprints = FindingFingerprints.of(analysis);
        return FindingTree.of(Stream.concat(analysis.findings().stream(), analysis.excluded().stream())
                        .toList())
                .stream()
                .map(t -> new Report(t, fingerprints.get(t.finding())))
                .toList();
    }

    Finding finding() {
        return tree.finding();
    }

    Threat threat() {
        return finding().threat();
    }

    /** What was found at what, in one line. */
    String title() {
        return PlainText.oneLine(
                threat().title() + " at " + FindingMessage.named(finding().subject()));
    }

    /** What is so of this very finding, then what is so of its threat; a line for each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(FindingMessage.of(finding()) + ".");
        finding().evidence().stream()
                .filter(e -> finding().weakness().isEmpty())
                .map(Report::words)
                .forEach(lines::add);
        finding().weakness().map(Weakness::related).stream()
                .flatMap(List::stream)
                .map(Report::words)
                .forEach(lines::add);
        answer().ifPresent(a -> lines.add("Answer: " + a));
        tree.covered().stream()
                .flatMap(f -> f.weakness().stream())
                .map(w -> words(w.evidence()))
                .forEach(lines::add);
        List<Finding> covered =
                tree.covered().stream().filter(f -> f.weakness().isEmpty()).toList();
        if (!covered.isEmpty()) {
            lines.add("Covers: "
                    + covered.stream()
                            .map(f -> f.threat().id() + " " + f.threat().title())
                            .collect(Collectors.joining(", ")));
        }
        lines.add(threat().details());
        return lines.stream().map(PlainText::oneLine).filter(l -> !l.isBlank()).toList();
    }

    private static String words(Evidence evidence) {
        String where = evidence.place().words();
        return "Seen: " + evidence.text() + (where.isEmpty() ? "" : " (" + where + ")");
    }

    /** What to do, in one line. */
    String advice() {
        String fix = threat().tells().map(WeaknessEntry::fix).orElse("");
        return PlainText.oneLine(
                Stream.of(fix, threat().mitigations()).filter(t -> !t.isBlank()).collect(Collectors.joining(" ")));
    }

    /** What was decided, with the reason and what belongs to it; empty where nothing was. */
    Optional<String> answer() {
        return switch (finding().status()) {
            case EXCLUDED -> finding().excludedBy().map(a -> "assumed: " + a.name());
            case SUPPRESSED -> Optional.of("suppressed in code, without a reason");
            default ->
                finding().response().filter(ThreatResponse::isDecision).map(r -> {
                    StringBuilder words =
                            new StringBuilder(r.kind().words()).append(": ").append(r.reason());
                    r.until().ifPresent(u -> words.append(", until ").append(u));
                    if (!r.owner().isBlank()) {
                        words.append(", by ").append(r.owner());
                    }
                    if (!r.ticket().isBlank()) {
                        words.append(", ").append(r.ticket());
                    }
                    return words.toString();
                });
        };
    }

    /** The decision that counts, if there is one. */
    Optional<ThreatResponse.Kind> decision() {
        return finding().status() == Finding.Status.ANSWERED
                ? finding().response().map(ThreatResponse::kind)
                : Optional.empty();
    }

    /** Whether somebody has to deal with it, be it new or known. */
    boolean isActive() {
        return finding().isOpen() || finding().status() == Finding.Status.KNOWN;
    }

    /** The numbers of the weaknesses behind it in MITRE's list. */
    List<Integer> cwes() {
        return ReferenceNumbers.cwe(threat()).stream().map(Integer::valueOf).toList();
    }
}
