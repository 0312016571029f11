package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Dataflow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which responses are drawn as one with their requests: the first to each that goes back where it came from. */
final class MergedResponses {

    private final Map<String, Dataflow> byRequest = new HashMap<>();
    private final Set<String> responses = new HashSet<>();

    private MergedResponses() {}

    /** Each flow is drawn by itself. */
    static MergedResponses none() {
        return new MergedResponses();
    }

    /** Those among the flows that are drawn. */
    static MergedResponses of(List<Dataflow> flows) {
        MergedResponses merged = new MergedResponses();
        Map<String, Dataflow> requests = new HashMap<>();
        flows.stream().filter(f -> !f.isResponse()).forEach(f -> requests.put(f.id(), f));
        for (Dataflow flow : flows) {
            flow.responseTo()
                    .map(requests::get)
                    .filter(r -> r.source().equals(flow.sink()) && r.sink().equals(flow.source()))
                    .filter(r -> merged.byRequest.putIfAbsent(r.id(), flow) == null)
                    .ifPresent(r -> merged.responses.add(flow.id()));
        }
        return merged;
    }

    /** Whether a flow is drawn with another, and so not by itself. */
    boolean isMerged(Dataflow flow) {
        return responses.contains(flow.id());
    }

    /** The response that is drawn with a request. */
    Optional<Dataflow> responseTo(Dataflow request) {
        return Optional.ofNullable(byRequest.get(request.id()));
    }
}
