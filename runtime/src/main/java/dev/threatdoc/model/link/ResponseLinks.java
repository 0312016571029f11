package dev.threatdoc.model.link;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links requests and their responses. */
final class ResponseLinks {

    private ResponseLinks() {}

    /**
     * Links both ways. A flow that answers another is a response; a flow that only says that it is one answers the
     * single flow that runs the other way, if there is exactly one.
     */
    static List<Dataflow> match(List<Dataflow> flows) {
        Map<String, Optional<String>> responseTo = new LinkedHashMap<>();
        Map<String, String> response = new HashMap<>();
        Map<List<String>, List<String>> byEnds = new HashMap<>();
        for (Dataflow flow : flows) {
            responseTo.put(flow.id(), flow.responseTo());
            flow.responseTo().ifPresent(request -> response.putIfAbsent(request, flow.id()));
            byEnds.computeIfAbsent(List.of(flow.source(), flow.sink()), k -> new ArrayList<>())
                    .add(flow.id());
        }
        for (Dataflow flow : flows) {
            if (flow.isResponse() && flow.responseTo().isEmpty()) {
                List<String> back = byEnds.getOrDefault(List.of(flow.sink(), flow.source()), List.of());
                if (back.size() == 1) {
                    responseTo.put(flow.id(), Optional.of(back.get(0)));
                    response.put(back.get(0), flow.id());
                }
            }
        }
        return flows.stream()
                .map(f -> linked(
                        f,
                        responseTo.getOrDefault(f.id(), Optional.empty()),
                        Optional.ofNullable(response.get(f.id()))))
                .toList();
    }

    private static Dataflow linked(Dataflow f, Optional<String> responseTo, Optional<String> response) {
        Attributes attributes = responseTo.isPresent() && !f.isResponse()
                ? f.attributes().with(PropertyNames.IS_RESPONSE, Property.derived(true, f.place()))
                : f.attributes();
        return f.withAttributes(attributes).withResponses(responseTo, response);
    }
}
