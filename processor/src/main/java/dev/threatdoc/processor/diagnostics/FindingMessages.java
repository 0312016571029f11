package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.analysis.Finding;
import dev.threatdoc.analysis.FindingTree;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.processor.option.GateOptions;
import dev.threatdoc.report.ReferencePages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses what to say of the findings, and in which order.
 *
 * <p>What is certain, and what is open again because an answer has ended, is one message each, with the attack patterns
 * that it covers; what rests on what nobody declared is one message for each item. Messages that break the build come
 * first and are never left out; of the others there are no more than the user wants, those that matter most first.
 */
public final class FindingMessages {

    /**
     * A message before it is certain that it will be shown; its text, which asks questions and is dear, is made only
     * then.
     */
    private record Draft(Finding worst, Message.Level level, Place place, Supplier<String> text) {

        boolean breaks() {
            return level == Message.Level.ERROR;
        }

        Message message() {
            return new Message(level, place, text.get());
        }
    }

    private static final Comparator<Draft> MOST_URGENT_FIRST = Comparator.comparing(Draft::breaks)
            .reversed()
            .thenComparing(d -> !d.worst().isCertain())
            .thenComparing(Draft::worst, Finding.RISKIEST_FIRST)
            .thenComparing(d -> d.place().file())
            .thenComparingInt(d -> d.place().line());

    private final Analysis analysis;
    private final GateOptions options;
    private final Loudness loudness;
    private final Set<String> compiled;
    private final ReferencePages pages;

    private FindingMessages(Analysis analysis, GateOptions options, Set<String> compiled, ReferencePages pages) {
        this.analysis = analysis;
        this.options = options;
        this.loudness = new Loudness(options);
        this.compiled = compiled;
        this.pages = pages;
    }

    /**
     * The messages for an analysis, the last of which sums up. An analysis without anything that is loud enough has
     * none at all.
     *
     * @param compiled the types that the compiler can point at
     * @param report where the report is, in words; empty if none is written
     * @param pages where the reference of a threat can be read
     */
    public static List<Message> of(
            Analysis analysis, GateOptions options, Set<String> compiled, String report, ReferencePages pages) {
        return new FindingMessages(analysis, options, compiled, pages).messages(report);
    }

    private List<Message> messages(String report) {
        List<Message> notes = AnswerMessages.of(analysis);
        List<Draft> drafts = drafts();
        if (drafts.isEmpty()) {
            return notes;
        }
        List<Draft> sorted = drafts.stream().sorted(MOST_URGENT_FIRST).toList();
        List<Draft> breaking = sorted.stream().filter(Draft::breaks).toList();
        List<Draft> chosen = Stream.concat(
                        breaking.stream(),
                        sorted.stream()
                                .filter(d -> !d.breaks())
                                .limit(Math.max(0, options.maxWarnings() - breaking.size())))
                .toList();
        List<Message> messages = new ArrayList<>(grouped(chosen));
        messages.addAll(notes);
        messages.add(new Message(
                Message.Level.WARNING, Place.NONE, Summary.of(analysis, drafts.size() - chosen.size(), report)));
        return messages;
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        bySubject(analysis.findings().stream().filter(loudness::isLoud).toList(), Finding::subject)
                .values()
                .forEach(findings -> {
                    List<Finding> sorted =
                            findings.stream().sorted(Finding.RISKIEST_FIRST).toList();
                    singles(sorted, loudness::fails, drafts);
                    singles(sorted, f -> !loudness.fails(f), drafts);
                    assumed(sorted, drafts);
                });
        return drafts;
    }

    private void singles(List<Finding> sorted, Predicate<Finding> wanted, List<Draft> drafts) {
        FindingTree.of(sorted.stream().filter(loudness::isSingle).filter(wanted).toList())
                .forEach(tree -> drafts.add(single(tree)));
    }

    private Draft single(FindingTree tree) {
        Finding finding = tree.finding();
        Place subject = finding.subject().place();
        Place place = finding.status() == Finding.Status.EXPIRED
                ? finding.response()
                        .map(ThreatResponse::place)
                        .filter(this::isHere)
                        .orElse(subject)
                : subject;
        return new Draft(
                finding,
                level(List.of(finding)),
                place,
                () -> FindingText.of(tree, analysis.graph(), isHere(place), pages));
    }

    private void assumed(List<Finding> sorted, List<Draft> drafts) {
        List<Finding> assumed =
                sorted.stream().filter(f -> !loudness.isSingle(f)).toList();
        if (assumed.size() == 1) {
            drafts.add(single(new FindingTree(assumed.get(0), List.of())));
        } else if (!assumed.isEmpty()) {
            Place place = assumed.get(0).subject().place();
            drafts.add(new Draft(
                    assumed.get(0),
                    level(assumed),
                    place,
                    () -> AssumedText.of(assumed, analysis.graph(), isHere(place))));
        }
    }

    private Message.Level level(List<Finding> findings) {
        return findings.stream().anyMatch(loudness::fails) ? Message.Level.ERROR : Message.Level.WARNING;
    }

    private boolean isHere(Place place) {
        return place instanceof CodePlace code && compiled.contains(code.type());
    }

    /** What is said of one item stands together, beginning with the item where something matters most. */
    private static List<Message> grouped(List<Draft> mostUrgentFirst) {
        return bySubject(mostUrgentFirst, d -> d.worst().subject()).values().stream()
                .flatMap(List::stream)
                .map(Draft::message)
                .toList();
    }

    private static <T> Map<String, List<T>> bySubject(List<T> things, Function<T, Subject> subject) {
        return things.stream()
                .collect(Collectors.groupingBy(t -> subject.apply(t).id(), LinkedHashMap::new, Collectors.toList()));
    }
}
