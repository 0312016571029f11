package dev.threatdoc.files.sarif;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.text.Sha256;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what a finding is known again: its threat, the name of what it applies to, a flow by the names of its ends as
 * well, and of a weakness what stands there without its white space.
 *
 * <p>Lines, files, methods and all other items may change as they like. Two findings that are alike in all that are
 * told apart by which is first.
 */
public final class FindingFingerprints {

    private static final int DIGITS = 32;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, String> byFinding = new HashMap<>();

    private FindingFingerprints() {}

    /** The fingerprints of all findings of an analysis. */
    public static FindingFingerprints of(Analysis analysis) {
        FindingFingerprints fingerprints = new FindingFingerprints();
        Map<String, Integer> taken = new HashMap<>();
        Stream.concat(analysis.findings().stream(), analysis.excluded().stream())
                .forEach(f -> {
                    String what = what(f, analysis.graph());
                    int number = taken.merge(what, 1, Integer::sum);
                    fingerprints.byFinding.putIfAbsent(f.id(), digest(number == 1 ? what : what + "\n" + number));
                });
        return fingerprints;
    }

    /** The fingerprint of one of them. */
    public String get(Finding finding) {
        return byFinding.getOrDefault(finding.id(), "");
    }

    private static String what(Finding finding, ModelGraph graph) {
        Subject subject = finding.subject();
        String ends = subject instanceof Dataflow flow
                ? graph.source(flow).name() + "\n" + graph.sink(flow).name()
                : "";
        String seen = finding.weakness().map(FindingFingerprints::seen).orElse("");
        return String.join("\n", finding.threat().id(), subject.name(), ends, seen);
    }

    private static String seen(Weakness weakness) {
        String seen = weakness.statement().isEmpty() ? weakness.summary() : weakness.statement();
        return SPACE.matcher(seen).replaceAll("");
    }

    private static String digest(String text) {
        return Sha256.hex(text).substring(0, DIGITS);
    }
}
