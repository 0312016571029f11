package dev.threatdoc.cli;

import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.text.Count;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.FindingTree;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.condition.Certainty;
import dev.threatdoc.threat.condition.Unknown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings for people: by what they apply to, the riskiest first. */
final class FindingsText {

    private static final int MOST_QUESTIONS = 5;

    private final Analysis analysis;
    private final ThreatIds ids;
    private final StringBuilder text = new StringBuilder();

    private FindingsText(Analysis analysis, ThreatIds ids) {
        this.analysis = analysis;
        this.ids = ids;
    }

    static String of(Analysis analysis, ThreatIds ids) {
        return new FindingsText(analysis, ids).write();
    }

    private String write() {
        Map<String, List<Finding>> bySubject = new LinkedHashMap<>();
        for (Finding finding :
                analysis.findings().stream().sorted(Finding.RISKIEST_FIRST).toList()) {
            bySubject
                    .computeIfAbsent(finding.subject().id(), k -> new ArrayList<>())
                    .add(finding);
        }
        int severityWidth =
                width(analysis.findings().stream().map(FindingsText::severity).toList());
        int idWidth =
                width(analysis.findings().stream().map(f -> ids.of(f.threat())).toList());
        int riskWidth = width(analysis.findings().stream().map(this::risk).toList());
        String line = "  %-" + severityWidth + "s  %-" + riskWidth + "s  %-" + idWidth + "s  %s";
        for (List<Finding> findings : bySubject.values()) {
            heading(findings.get(0).subject());
            for (FindingTree tree : FindingTree.of(findings)) {
                Finding f = tree.finding();
                line(String.format(
                        line, severity(f), risk(f), ids.of(f.threat()), title(f) + remarks(f) + shown(tree.covered())));
            }
            text.append('\n');
        }
        line(total());
        return text.toString();
    }

    /** The title; of a weakness what is seen, and where. */
    private static String title(Finding finding) {
        return finding.weakness()
                .map(w -> finding.threat().title() + ": " + w.summary()
                        + (w.place().words().isEmpty() ? "" : "  " + w.place().words()))
                .orElse(finding.threat().title());
    }

    /** How many findings are shown in one. */
    private static String shown(List<Finding> within) {
        return within.isEmpty() ? "" : "  (with " + within.size() + " more that rest on the same)";
    }

    private void heading(Subject subject) {
        String place = subject.place().words();
        line(subject.kind().name() + " \"" + subject.name() + "\"" + (place.isEmpty() ? "" : "  " + place));
    }

    private void line(String words) {
        text.append(OneLine.exactly(words)).append('\n');
    }

    private static String remarks(Finding finding) {
        List<String> remarks = new ArrayList<>();
        if (finding.certainty() == Certainty.ASSUMED) {
            List<Unknown> open = finding.settledBy();
            String questions = open.stream()
                    .limit(MOST_QUESTIONS)
                    .map(u -> question(u, finding.subject()))
                    .collect(Collectors.joining(", "));
            int more = open.size() - MOST_QUESTIONS;
            remarks.add(
                    "assumed" + (open.isEmpty() ? "" : ": " + questions) + (more > 0 ? " and " + more + " more" : ""));
        }
        finding.response().filter(ThreatResponse::isDecision).ifPresent(r -> remarks.add(answer(finding, r)));
        if (finding.status() == Finding.Status.KNOWN || finding.status() == Finding.Status.SUPPRESSED) {
            remarks.add(finding.status().words());
        }
        return remarks.isEmpty() ? "" : "  [" + String.join("; ", remarks) + "]";
    }

    private static String question(Unknown unknown, Subject subject) {
        return unknown.property() + (unknown.item().equals(subject.id()) ? "" : " of \"" + unknown.itemName() + "\"");
    }

    private String total() {
        List<Finding> findings = analysis.findings();
        String excluded = analysis.excluded().isEmpty()
                ? ""
                : "; " + analysis.excluded().size() + " more excluded by assumptions";
        String ruledOut = analysis.notApplicable().isEmpty()
                ? ""
                : "; " + analysis.notApplicable().size() + " not applicable (--applicability off judges them too)";
        if (findings.isEmpty()) {
            return "No findings" + excluded + ruledOut;
        }
        Map<Level, Long> bySeverity =
                findings.stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
        String severities = Arrays.stream(Level.values())
                .sorted(Comparator.reverseOrder())
                .filter(bySeverity::containsKey)
                .map(l -> bySeverity.get(l) + " " + l.words())
                .collect(Collectors.joining(", "));
        long certain = findings.stream()
                .filter(f -> f.certainty() == Certainty.CERTAIN)
                .count();
        return Count.of(findings.size(), "finding") + ": " + severities + " (" + certain + " certain, "
                + (findings.size() - certain) + " assumed)" + answered() + excluded + ruledOut;
    }

    private static String answer(Finding finding, ThreatResponse response) {
        String by = response.owner().isBlank() ? "" : " by " + response.owner();
        String until = response.until()
                .map(d -> (finding.status() == Finding.Status.EXPIRED ? ", which ended on " : " until ") + d)
                .orElse("");
        String cvss = response.cvss().map(c -> ", " + c.words()).orElse("");
        return response.kind().words() + by + until + (finding.endsSoon() ? ", which is soon" : "") + cvss;
    }

    private String answered() {
        StringBuilder words = new StringBuilder();
        for (Finding.Status status : List.of(
                Finding.Status.ANSWERED, Finding.Status.EXPIRED, Finding.Status.SUPPRESSED, Finding.Status.KNOWN)) {
            long count = analysis.findings().stream()
                    .filter(f -> f.status() == status)
                    .count();
            words.append(count == 0 ? "" : "; " + count + " of them " + status.words());
        }
        return words.toString();
    }

    private static String severity(Finding finding) {
        return finding.severity().words().toUpperCase(Locale.ROOT);
    }

    private String risk(Finding finding) {
        return "risk " + OneLine.exactly(analysis.labels().risk(finding.risk().level()));
    }

    private static int width(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(1);
    }
}
