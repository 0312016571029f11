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
    private final int most;
    private final Screen screen;
    private final StringBuilder text = new StringBuilder();

    private FindingsText(Analysis analysis, ThreatIds ids, int most, Screen screen) {
        this.analysis = analysis;
        this.ids = ids;
        this.most = most;
        this.screen = screen;
    }

    /**
     * The worst of the findings, and how many there are.
     *
     * @param most how many to tell of those that are not shown in another
     */
    static String of(Analysis analysis, ThreatIds ids, int most, Screen screen) {
        return new FindingsText(analysis, ids, most, screen).write();
    }

    private String write() {
        List<FindingTree> trees = FindingTree.of(
                analysis.findings().stream().sorted(FindingFilter.WORST_FIRST).toList());
        List<FindingTree> told = trees.stream().limit(most).toList();
        Map<String, List<FindingTree>> bySubject = new LinkedHashMap<>();
        for (FindingTree tree : told) {
            bySubject
                    .computeIfAbsent(tree.finding().subject().id(), k -> new ArrayList<>())
                    .add(tree);
        }
        List<Finding> heads = told.stream().map(FindingTree::finding).toList();
        int idWidth = width(heads.stream().map(f -> ids.of(f.threat())).toList());
        int riskWidth = width(heads.stream().map(this::risk).toList());
        String format = "  %-" + riskWidth + "s  %-" + idWidth + "s  ";
        for (List<FindingTree> of : bySubject.values()) {
            heading(of.get(0).finding().subject());
            for (FindingTree tree : of) {
                Finding f = tree.finding();
                String head = String.format(format, risk(f), ids.of(f.threat()));
                String words = screen.fitted(
                        OneLine.exactly(head + title(f) + remarks(f) + shown(tree.covered())), head.length());
                int from = 2 + risk(f).length();
                text.append("  ")
                        .append(screen.risk(
                                words.substring(2, from), f.risk().level().rank()))
                        .append(words.substring(from))
                        .append('\n');
            }
            text.append('\n');
        }
        if (told.size() < trees.size()) {
            line(Count.number(trees.size() - told.size()) + " more " + (trees.size() - told.size() == 1 ? "is" : "are")
                    + " not shown; --top all shows them");
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

    /** How many findings are shown in one: other places of the same cause, and what follows from them. */
    private static String shown(List<Finding> within) {
        int places = (int) within.stream().filter(f -> f.weakness().isPresent()).count();
        int others = within.size() - places;
        List<String> words = new ArrayList<>();
        if (places > 0) {
            words.add("at " + Count.of(places, "more place"));
        }
        if (others > 0) {
            words.add("with " + others + " more that rest on the same");
        }
        return words.isEmpty() ? "" : "  (" + String.join(", ", words) + ")";
    }

    private void heading(Subject subject) {
        String place = subject.place().words();
        text.append(screen.bold(OneLine.exactly(
                        subject.kind().name() + " \"" + subject.name() + "\"" + (place.isEmpty() ? "" : "  " + place))))
                .append('\n');
    }

    private void line(String words) {
        text.append(screen.fitted(OneLine.exactly(words), 0)).append('\n');
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
        Map<Level, Long> byRisk =
                findings.stream().collect(Collectors.groupingBy(f -> f.risk().level(), Collectors.counting()));
        String risks = Arrays.stream(Level.values())
                .sorted(Comparator.reverseOrder())
                .filter(byRisk::containsKey)
                .map(l -> Count.number(byRisk.getOrDefault(l, 0L)) + " "
                        + OneLine.exactly(analysis.labels().risk(l)))
                .collect(Collectors.joining(", "));
        long certain = findings.stream()
                .filter(f -> f.certainty() == Certainty.CERTAIN)
                .count();
        return Count.of(findings.size(), "finding") + " by risk: " + risks + " (" + Count.number(certain) + " certain, "
                + Count.number(findings.size() - certain) + " assumed)" + answered() + excluded + ruledOut;
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

    private String risk(Finding finding) {
        return OneLine.exactly(analysis.labels().risk(finding.risk().level())).toUpperCase(Locale.ROOT);
    }

    private static int width(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(1);
    }
}
