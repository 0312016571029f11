package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.processor.option.GateOptions;
import dev.threatdoc.processor.option.QuestionStyle;
import dev.threatdoc.tell.report.ReferencePages;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.FindingTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the findings that are loud enough into messages.
 *
 * <p>What is certain, and what is open again because an answer has ended, is one message each, with what is shown in it
 * unless that breaks the build; what rests on what is undeclared is one message for each item, or for several flows
 * that are alike.
 */
final class Drafts {

    private static final Comparator<Finding> SEVEREST_FIRST =
            Comparator.comparing(Finding::severity).reversed().thenComparing(Finding.RISKIEST_FIRST);

    private final ModelGraph graph;
    private final Loudness loudness;
    private final Set<String> compiled;
    private final ReferencePages pages;
    private final QuestionStyle questions;
    private final boolean pointsAtLines;
    /** The findings that tell of weaknesses, by id, with whether each breaks the build. */
    private final Map<String, Boolean> tellers = new HashMap<>();

    private final List<Draft> drafts = new ArrayList<>();

    private Drafts(
            ModelGraph graph,
            Loudness loudness,
            Set<String> compiled,
            ReferencePages pages,
            QuestionStyle questions,
            boolean pointsAtLines) {
        this.graph = graph;
        this.loudness = loudness;
        this.compiled = compiled;
        this.pages = pages;
        this.questions = questions;
        this.pointsAtLines = pointsAtLines;
    }

    /**
     * The messages that could be shown, the most urgent first.
     *
     * @param compiled the types that the compiler can point at
     * @param pages where the reference of a threat can be read
     * @param pointsAtLines whether the compiler can point at a line of code that is no declaration
     */
    static List<Draft> of(
            Analysis analysis, GateOptions options, Set<String> compiled, ReferencePages pages, boolean pointsAtLines) {
        Loudness loudness = new Loudness(options);
        Drafts drafts = new Drafts(analysis.graph(), loudness, compiled, pages, options.questions(), pointsAtLines);
        drafts.draft(analysis.findings().stream().filter(loudness::isLoud).toList());
        return drafts.drafts.stream().sorted(Draft.MOST_URGENT_FIRST).toList();
    }

    private void draft(List<Finding> loud) {
        Map<String, List<Finding>> bySubject = loud.stream()
                .collect(Collectors.groupingBy(f -> f.subject().id(), LinkedHashMap::new, Collectors.toList()));
        List<List<Finding>> assumed = new ArrayList<>();
        bySubject.values().forEach(findings -> {
            List<Finding> sorted = findings.stream().sorted(SEVEREST_FIRST).toList();
            weaknesses(sorted);
            FindingTree.of(sorted.stream().filter(this::isDeclared).toList()).forEach(this::tree);
            List<Finding> rest =
                    sorted.stream().filter(f -> !loudness.isSingle(f)).toList();
            if (rest.stream().anyMatch(loudness::fails)) {
                assumed(AssumedGroup.of(rest));
            } else if (!rest.isEmpty() && questions == QuestionStyle.ELEMENT) {
                assumed.add(rest);
            } else if (questions == QuestionStyle.ALL) {
                rest.forEach(f -> assumed.add(List.of(f)));
            }
        });
        AssumedGroups.of(assumed, graph, this::isHere).forEach(this::assumed);
    }

    /** Whether a finding has a message of its own that no weakness tells of. */
    private boolean isDeclared(Finding finding) {
        return loudness.isSingle(finding) && finding.weakness().isEmpty() && !isTold(finding);
    }

    /** Whether the message of a weakness stands for it; for what breaks the build, only one that breaks it, too. */
    private boolean isTold(Finding finding) {
        Boolean breaks = tellers.get(finding.within());
        return breaks != null && (breaks || !loudness.fails(finding));
    }

    /** What breaks the build is never shown in something that does not. */
    private void tree(FindingTree tree) {
        Finding head = tree.finding();
        List<Finding> alone = loudness.fails(head)
                ? List.of()
                : tree.covered().stream().filter(loudness::fails).toList();
        List<Finding> covered =
                tree.covered().stream().filter(f -> !alone.contains(f)).toList();
        single(new FindingTree(head, covered));
        alone.forEach(f -> single(new FindingTree(f, List.of())));
    }

    /** One message for each kind of weakness in a file, or of one cause, at its first place. */
    private void weaknesses(List<Finding> findings) {
        Map<String, Finding> heads = new HashMap<>();
        findings.stream().filter(f -> f.weakness().isPresent()).forEach(f -> heads.put(f.id(), f));
        Map<String, List<Finding>> alike = findings.stream()
                .filter(f -> f.weakness().isPresent() && loudness.isSingle(f))
                .sorted(Comparator.comparing((Finding f) -> f.place().file())
                        .thenComparing(f -> f.place().line()))
                .collect(Collectors.groupingBy(
                        f -> kindAndFile(heads.getOrDefault(f.within(), f)), LinkedHashMap::new, Collectors.toList()));
        alike.values().forEach(same -> {
            same.forEach(f -> tellers.put(f.id(), loudness.fails(f)));
            Finding first = same.get(0);
            boolean inCode = isHere(first.place());
            Place place = inCode ? first.place() : entry(first);
            drafts.add(new Draft(first, level(same), place, () -> WeaknessText.of(same, inCode && pointsAtLines)));
        });
    }

    private static String kindAndFile(Finding finding) {
        return finding.threat().id() + "\0" + finding.place().file();
    }

    /** Where people are told of what stands in a file that no compiler points at. */
    private Place entry(Finding finding) {
        Place subject = finding.subject().place();
        return isHere(subject)
                ? subject
                : graph.model().elements().stream()
                        .map(Element::place)
                        .filter(this::isHere)
                        .findFirst()
                        .orElse(Place.NONE);
    }

    private void single(FindingTree tree) {
        Finding finding = tree.finding();
        Place subject = finding.subject().place();
        Place place = finding.status() == Finding.Status.EXPIRED
                ? finding.response()
                        .map(ThreatResponse::place)
                        .filter(this::isHere)
                        .orElse(subject)
                : subject;
        drafts.add(new Draft(
                finding, level(List.of(finding)), place, () -> FindingLines.of(tree, graph, isHere(place), pages)));
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
