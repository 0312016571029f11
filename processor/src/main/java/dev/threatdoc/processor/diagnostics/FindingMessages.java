package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.analysis.Finding;
import dev.threatdoc.condition.Certainty;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Subject;
import dev.threatdoc.processor.index.TypeIndex;
import dev.threatdoc.processor.option.Options;
import dev.threatdoc.report.ReferencePages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses which findings to print, and in which order. */
public final class FindingMessages {

    /** javac shows 100 warnings in all, its own and other tools' included; half of them are for others. */
    static final int BUDGET = 50;

    private static final Comparator<Finding> SEVEREST_FIRST =
            Comparator.comparing(Finding::severity).reversed();

    private final Analysis analysis;
    private final Options options;
    private final TypeIndex index;
    private final Set<String> compiled;
    private final ReferencePages pages;

    private FindingMessages(
            Analysis analysis, Options options, TypeIndex index, Set<String> compiled, ReferencePages pages) {
        this.analysis = analysis;
        this.options = options;
        this.index = index;
        this.compiled = compiled;
        this.pages = pages;
    }

    /**
     * The messages for an analysis: one for each finding that is loud enough, up to a budget, and one that sums up. A
     * model without such findings has none at all.
     *
     * @param index says where the user wants no warnings
     * @param compiled the types that the compiler can point at
     * @param report where the report is, in words; empty if none is written
     * @param pages where the reference of a threat can be read
     */
    public static List<Message> of(
            Analysis analysis,
            Options options,
            TypeIndex index,
            Set<String> compiled,
            String report,
            ReferencePages pages) {
        return new FindingMessages(analysis, options, index, compiled, pages).messages(report);
    }

    private List<Message> messages(String report) {
        List<Finding> open = analysis.open();
        List<Finding> chosen = open.stream()
                .filter(this::isLoud)
                .filter(f -> !isSuppressed(f))
                .sorted(SEVEREST_FIRST.thenComparing(f -> f.certainty() == Certainty.ASSUMED))
                .limit(BUDGET)
                .toList();
        if (chosen.isEmpty()) {
            return List.of();
        }
        List<Message> messages = new ArrayList<>();
        grouped(chosen).forEach(f -> messages.add(message(f)));
        messages.add(new Message(Message.Level.WARNING, Place.NONE, Summary.of(open, chosen.size(), report)));
        return messages;
    }

    private boolean isLoud(Finding finding) {
        return fails(finding)
                || options.warnOn().filter(finding.severity()::atLeast).isPresent();
    }

    private boolean fails(Finding finding) {
        return options.failOn().filter(finding.severity()::atLeast).isPresent();
    }

    private boolean isSuppressed(Finding finding) {
        return finding.subject().place() instanceof CodePlace place
                && index.type(place.type())
                        .filter(t -> Stream.concat(
                                        Stream.of(finding.threat().id()), finding.threat().aliases().stream())
                                .anyMatch(id -> t.suppresses(place.member(), id)))
                        .isPresent();
    }

    /** The findings of each subject together, subjects with the worst finding first, then by name. */
    private static List<Finding> grouped(List<Finding> severestFirst) {
        Map<Subject, List<Finding>> groups = new LinkedHashMap<>();
        severestFirst.forEach(
                f -> groups.computeIfAbsent(f.subject(), s -> new ArrayList<>()).add(f));
        return groups.values().stream()
                .sorted(Comparator.comparing((List<Finding> g) -> g.get(0), SEVEREST_FIRST)
                        .thenComparing(g -> g.get(0).subject().name())
                        .thenComparing(g -> g.get(0).subject().id()))
                .flatMap(List::stream)
                .toList();
    }

    private Message message(Finding finding) {
        Place place = finding.subject().place();
        boolean here = place instanceof CodePlace code && compiled.contains(code.type());
        return new Message(
                fails(finding) ? Message.Level.ERROR : Message.Level.WARNING,
                place,
                FindingText.of(finding, analysis.graph(), here, pages));
    }
}
