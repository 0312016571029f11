package dev.threatdoc.discover.merge;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.Reference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one list of the flows of several MODELs.
 *
 * <p>Flows are the same if they have one name and the same ends; their keys say where they were read, and are told
 * apart where two parts happen to use the same.
 */
final class FlowMerge {

    /** What a flow is known by; the nth of several that are alike in one part is the nth of another. */
    private record Identity(String name, String source, String sink, int number) {}

    private final Conflicts conflicts;
    private final Map<Identity, Statement<FlowFact>> united = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();

    FlowMerge(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    List<FlowFact> unite(List<Part> parts) {
        parts.forEach(this::add);
        return united.values().stream().map(Statement::fact).toList();
    }

    private void add(Part part) {
        Map<Identity, FlowFact> own = new LinkedHashMap<>();
        for (FlowFact flow : part.facts().flows()) {
            int number = 0;
            Identity identity;
            do {
                identity = new Identity(
                        flow.name(), flow.source().key(), flow.sink().key(), number++);
            } while (own.containsKey(identity));
            own.put(identity, flow);
        }
        Map<String, String> renamed = new HashMap<>();
        own.forEach((identity, flow) -> renamed.put(flow.key(), key(identity, flow)));
        own.forEach((identity, flow) ->
                united.merge(identity, new Statement<>(rekeyed(flow, renamed), part.name()), this::unite));
    }

    private String key(Identity identity, FlowFact flow) {
        Statement<FlowFact> known = united.get(identity);
        if (known != null) {
            return known.fact().key();
        }
        String key = flow.key();
        for (int i = 2; !keys.add(key); i++) {
            key = flow.key() + "@" + i;
        }
        return key;
    }

    private static FlowFact rekeyed(FlowFact f, Map<String, String> renamed) {
        return f.withKey(renamed.getOrDefault(f.key(), f.key()))
                .withResponseTo(f.responseTo()
                        .map(r -> new Reference(renamed.getOrDefault(r.key(), r.key()), r.words(), r.place())));
    }

    private Statement<FlowFact> unite(Statement<FlowFact> first, Statement<FlowFact> second) {
        FlowFact a = first.fact();
        FlowFact b = second.fact();
        String label = "the Dataflow \"" + a.name() + "\"";
        if (a.responseTo().isPresent()
                && b.responseTo().isPresent()
                && !a.responseTo().get().key().equals(b.responseTo().get().key())) {
            conflicts.add(
                    "what " + label + " answers",
                    new Statement<>(a.responseTo().get().words(), first.part()),
                    new Statement<>(b.responseTo().get().words(), second.part()),
                    b.place());
        }
        Attributes attributes = new AttributesMerge(conflicts, label)
                .unite(new Statement<>(a.attributes(), first.part()), new Statement<>(b.attributes(), second.part()));
        return new Statement<>(
                a.withAttributes(attributes)
                        .withResponseTo(a.responseTo().or(b::responseTo))
                        .withData(Unions.of(a.data(), b.data(), Reference::key))
                        .withRemarks(Unions.remarks(a.remarks(), b.remarks())),
                first.part());
    }
}
