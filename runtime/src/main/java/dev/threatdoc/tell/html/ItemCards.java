package dev.threatdoc.tell.html;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.tell.content.SourceLinks;
import dev.threatdoc.tell.html.ItemCard.Same;
import dev.threatdoc.tell.html.ItemCard.Where;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.FindingTree;
import dev.threatdoc.threat.risk.RiskFactor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers, item by item, what is known and what was found. */
final class ItemCards {

    /** Fewer findings than this are said again. */
    private static final int FEW = 4;

    private final ModelGraph graph;
    private final Glossary glossary;
    private final Map<String, List<Finding>> findings;

    /** The first item of each list of findings. */
    private final Map<List<FindingView>, Same> told = new HashMap<>();

    private final SourceLinks links;

    private ItemCards(Analysis analysis, Glossary glossary, SourceLinks links) {
        this.links = links;
        this.graph = analysis.graph();
        this.glossary = glossary;
        this.findings = Stream.concat(analysis.findings().stream(), analysis.excluded().stream())
                .collect(Collectors.groupingBy(f -> f.subject().id(), HashMap::new, Collectors.toList()));
    }

    /**
     * Elements, boundaries, flows and data assets, each in the order of the model.
     *
     * @param glossary takes down what the findings rest on
     */
    static List<ItemCard> of(Analysis analysis, Glossary glossary, SourceLinks links) {
        ItemCards views = new ItemCards(analysis, glossary, links);
        List<ItemCard> items = new ArrayList<>();
        analysis.graph().subjects().forEach(s -> items.add(views.subject(s)));
        analysis.model()
                .data()
                .forEach(d -> items.add(views.item(d, d.name(), new Where("", "", ""), true, List.of())));
        return items;
    }

    private ItemCard subject(Subject subject) {
        List<Finding> found = findings.getOrDefault(subject.id(), List.of()).stream()
                .sorted(Finding.RISKIEST_FIRST)
                .toList();
        String name = subject instanceof Dataflow flow ? flow.displayName() : subject.name();
        return item(subject, name, where(subject), subject.inScope(), found);
    }

    private ItemCard item(Item item, String name, Where where, boolean inScope, List<Finding> found) {
        FactList facts = new FactList(item, graph, glossary);
        List<FindingView> views = FindingTree.of(found).stream()
                .map(t -> FindingView.of(t, facts, links))
                .toList();
        Optional<Same> same = views.size() < FEW ? Optional.empty() : Optional.ofNullable(told.get(views));
        told.putIfAbsent(views, new Same(item.id(), name, found.size()));
        return new ItemCard(
                item.id(),
                name,
                item.kind().name(),
                where,
                item.place().words(),
                links.address(item.place()).orElse(""),
                item.description().lines().filter(l -> !l.isBlank()).toList(),
                inScope,
                new ItemCard.Known(facts.said(), facts.unsaid()),
                new ItemCard.Found(raised(found), same.isPresent() ? List.of() : views, same));
    }

    /** What raises the risk of findings is the same for all of an item. */
    private static String raised(List<Finding> found) {
        return found.stream()
                .limit(1)
                .flatMap(f -> f.risk().factors().stream())
                .map(RiskFactor::words)
                .collect(Collectors.joining(", "));
    }

    private Where where(Subject subject) {
        return subject instanceof Dataflow flow
                ? new Where(graph.source(flow).name(), graph.sink(flow).name(), names(graph.crossed(flow)))
                : new Where("", "", names(graph.boundariesAround(subject)));
    }

    private static String names(List<Boundary> boundaries) {
        return boundaries.stream().map(Boundary::name).collect(Collectors.joining(", "));
    }
}
