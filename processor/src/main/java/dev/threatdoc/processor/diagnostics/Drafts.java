package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.processor.option.GateOptions;
import dev.threatdoc.tell.report.ReferencePages;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Puts the findings that are loud enough into messages.
 *
 * <p>What is certain, and what is open again because an answer has ended, is one message each, with the attack patterns
 * that it covers, and those that rest on the same declarations unless they break the build; what rests on what is
 * undeclared is one message for each item, or for several flows that are alike.
 */
final class Drafts {

    private static final Comparator<Finding> SEVEREST_FIRST =
            Comparator.comparing(Finding::severity).reversed().thenComparing(Finding.RISKIEST_FIRST);

    private final ModelGraph graph;
    private final Loudness loudness;
    private final Set<String> compiled;
    private final ReferencePages pages;
    private final List<Draft> drafts = new ArrayList<>();

    private Drafts(ModelGraph graph, Loudness loudness, Set<String> compiled, ReferencePages pages) {
        this.graph = graph;
        this.loudness = loudness;
        this.compiled = compiled;
        this.pages = pages;
    }

    /**
     * The messages that could be shown, the most urgent first.
     *
     * @param compiled the types that the compiler can point at
     * @param pages where the reference of a threat can be read
     */
    static List<Draft> of(Analysis analysis, GateOptions options, Set<String> compiled, ReferencePages pages) {
        Loudness loudness = new Loudness(options);
        Drafts drafts = new Drafts(analysis.graph(), loudness, compiled, pages);
        drafts.draft(analysis.findings().stream().filter(loudness::isLoud).toList());
        return drafts.drafts.stream().sorted(Draft.MOST_URGENT_FIRST).toList();
    }

    private void draft(List<Finding> loud) {
        Map<String, List<Finding>> bySubject = loud.stream()
                .collect(Collectors.groupingBy(f -> f.subject().id(), LinkedHashMap::new, Collectors.toList()));
        List<List<Finding>> assumed = new ArrayList<>();
        bySubject.values().forEach(findings -> {
            List<Finding> sorted = findings.stream().sorted(SEVEREST_FIRST).toList();
            SingleFinding.apart(singles(sorted, loudness::fails)).forEach(this::single);
            SingleFinding.together(singles(sorted, f -> !loudness.fails(f)), graph)
                    .forEach(this::single);
            List<Finding> rest =
                    sorted.stream().filter(f -> !loudness.isSingle(f)).toList();
            if (rest.stream().anyMatch(loudness::fails)) {
                assumed(AssumedGroup.of(rest));
            } else if (!rest.isEmpty()) {
                assumed.add(rest);
            }
        });
        AssumedGroups.of(assumed, graph, this::isHere).forEach(this::assumed);
    }

    private List<Finding> singles(List<Finding> sorted, Predicate<Finding> wanted) {
        return sorted.stream().filter(loudness::isSingle).filter(wanted).toList();
    }

    private void single(SingleFinding single) {
        Finding finding = single.tree().finding();
        Place subject = finding.subject().place();
        Place place = finding.status() == Finding.Status.EXPIRED
                ? finding.response()
                        .map(ThreatResponse::place)
                        .filter(this::isHere)
                        .orElse(subject)
                : subject;
        drafts.add(new Draft(
                finding, level(List.of(finding)), place, () -> FindingLines.of(single, graph, isHere(place), pages)));
    }

    private void assumed(AssumedGroup group) {
        Place place = group.subject().place();
        drafts.add(new Draft(
                group.findings().get(0),
                level(group.findings()),
                place,
                () -> group.findings().size() == 1
                        ? FindingLines.of(group, graph, isHere(place), pages)
                        : AssumedText.of(group, graph, isHere(place))));
    }

    private Message.Level level(List<Finding> findings) {
        return findings.stream().anyMatch(loudness::fails) ? Message.Level.ERROR : Message.Level.WARNING;
    }

    private boolean isHere(Place place) {
        return place instanceof CodePlace code && compiled.contains(code.type());
    }
}
