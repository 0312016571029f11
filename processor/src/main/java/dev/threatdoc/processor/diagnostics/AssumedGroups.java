package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Place;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.condition.Unknown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says once what is so of several flows: of a request and its answer, and of flows to which the same threats apply for
 * want of the same declarations. The report still has each finding at its flow.
 */
final class AssumedGroups {

    private final ModelGraph graph;
    private final Comparator<AssumedGroup> bestToTell;

    private AssumedGroups(ModelGraph graph, Predicate<Place> isHere) {
        this.graph = graph;
        this.bestToTell = Comparator.comparing(
                        (AssumedGroup g) -> !isHere.test(g.subject().place()))
                .thenComparing(g -> g.findings().get(0), Finding.RISKIEST_FIRST);
    }

    /**
     * Groups findings; none is lost.
     *
     * @param bySubject the findings at each item, the severest first, in the order of the model
     * @param isHere whether the compiler can point at a place: of flows that are alike, one is told where it can
     */
    static List<AssumedGroup> of(List<List<Finding>> bySubject, ModelGraph graph, Predicate<Place> isHere) {
        AssumedGroups groups = new AssumedGroups(graph, isHere);
        return groups.alike(groups.withResponses(bySubject));
    }

    private List<AssumedGroup> withResponses(List<List<Finding>> bySubject) {
        Map<String, List<Finding>> left = new LinkedHashMap<>();
        bySubject.forEach(f -> left.put(f.get(0).subject().id(), f));
        Map<String, List<AssumedGroup.Response>> responses = new LinkedHashMap<>();
        for (List<Finding> findings : bySubject) {
            if (findings.get(0).subject() instanceof Dataflow flow
                    && flow.responseTo().filter(left::containsKey).isPresent()) {
                String request = flow.responseTo().get();
                Set<String> there = threats(left.getOrDefault(request, List.of()));
                List<Finding> more =
                        findings.stream().filter(f -> !there.contains(key(f))).toList();
                if (more.size() < findings.size()) {
                    responses
                            .computeIfAbsent(request, k -> new ArrayList<>())
                            .add(new AssumedGroup.Response(flow, findings.size() - more.size()));
                    left.put(flow.id(), more);
                }
            }
        }
        return left.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> new AssumedGroup(e.getValue(), responses.getOrDefault(e.getKey(), List.of()), List.of()))
                .toList();
    }

    private List<AssumedGroup> alike(List<AssumedGroup> groups) {
        List<AssumedGroup> told = new ArrayList<>();
        Map<List<String>, List<AssumedGroup>> alike = new LinkedHashMap<>();
        for (AssumedGroup group : groups) {
            if (group.subject() instanceof Dataflow flow) {
                alike.computeIfAbsent(likeness(group, flow), k -> new ArrayList<>())
                        .add(group);
            } else {
                told.add(group);
            }
        }
        alike.values().forEach(same -> {
            List<AssumedGroup> sorted = same.stream().sorted(bestToTell).toList();
            AssumedGroup first = sorted.get(0);
            told.add(new AssumedGroup(first.findings(), first.responses(), sorted.subList(1, sorted.size())));
        });
        return told;
    }

    private static Set<String> threats(List<Finding> findings) {
        return findings.stream().map(AssumedGroups::key).collect(Collectors.toCollection(HashSet::new));
    }

    private static String key(Finding finding) {
        return finding.threat().id() + " " + finding.severity();
    }

    /** The threats and what is undeclared, told by the part that an item plays for the flow and not by its name. */
    private List<String> likeness(AssumedGroup group, Dataflow flow) {
        List<String> likeness = new ArrayList<>();
        for (Finding finding : group.findings()) {
            likeness.add(key(finding));
            finding.settledBy().stream().map(u -> role(u, flow)).sorted().forEach(likeness::add);
        }
        return likeness;
    }

    private String role(Unknown unknown, Dataflow flow) {
        String item = unknown.item();
        String role = item.equals(flow.id())
                ? "flow"
                : item.equals(graph.source(flow).id())
                        ? "source"
                        : item.equals(graph.sink(flow).id()) ? "sink" : item;
        return role + " " + unknown.property();
    }
}
