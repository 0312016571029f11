package dev.threatdoc.files;

import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Enums;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What linking gives flows and data from the rest of the model.
 *
 * <p>A model file marks such values, and a reader leaves them to linking again: they follow from what else the file
 * says, and follow differently once the file is merged with others.
 */
final class Inherited {

    private final ModelGraph graph;
    private final Set<String> numbered = new HashSet<>();
    private final Map<String, Dataflow> firstRequest = new HashMap<>();

    Inherited(ModelGraph graph) {
        this.graph = graph;
        boolean numbers = graph.model().settings().isOrdered();
        int next = 1;
        for (Dataflow flow : graph.model().flows()) {
            numbers = numbers && flow.attributes().property("order").equals(Property.derived(next, Place.NONE));
            if (numbers) {
                numbered.add(flow.id());
                next++;
            }
            if (!flow.isResponse()) {
                flow.data().forEach(d -> firstRequest.putIfAbsent(d, flow));
            }
        }
    }

    /** The properties that a flow would have without saying so. */
    Map<String, Property> properties(Dataflow flow) {
        Map<String, Property> inherited = new HashMap<>();
        Element end = flow.isResponse() ? graph.source(flow) : graph.sink(flow);
        String port = flow.isResponse() ? "srcPort" : "dstPort";
        if (end.kind().property("protocol").isPresent()) {
            inherited.put("protocol", end.attributes().property("protocol"));
        }
        if (end.kind().property("port").isPresent()) {
            inherited.put(port, end.attributes().property("port"));
        }
        if (numbered.contains(flow.id())) {
            inherited.put("order", flow.attributes().property("order"));
        }
        return inherited;
    }

    /** The controls that a flow would have without saying so. */
    Map<String, Property> controls(Dataflow flow) {
        Element source = graph.source(flow);
        Map<String, Property> inherited = new HashMap<>();
        if (flow.isResponse()) {
            inherited.put("isEncrypted", source.attributes().control("isEncrypted"));
            return inherited;
        }
        inherited.put("isEncrypted", graph.sink(flow).attributes().control("isEncrypted"));
        for (String control : List.of("authenticatesDestination", "checksDestinationRevocation")) {
            inherited.put(control, source.attributes().control(control));
        }
        return inherited;
    }

    /** The levels that a flow would have without saying so. */
    SortedSet<Integer> levels(Dataflow flow) {
        TreeSet<Integer> common = new TreeSet<>(graph.source(flow).levels());
        common.retainAll(graph.sink(flow).levels());
        return common.isEmpty() ? new TreeSet<>(List.of(0)) : common;
    }

    /** The properties that a data asset would have without saying so. */
    Map<String, Property> properties(DataAsset datum) {
        Map<String, Property> inherited = new HashMap<>();
        Optional<Dataflow> request = Optional.ofNullable(firstRequest.get(datum.id()));
        if (request.isEmpty()) {
            return inherited;
        }
        if (datum.attributes().isTrue("isStored")) {
            inherited.put("isDestEncryptedAtRest", atRest(graph.sink(request.get())));
            inherited.put("isSourceEncryptedAtRest", atRest(graph.source(request.get())));
        }
        Property life = datum.attributes().property("credentialsLife");
        Property credentials = datum.attributes().property("isCredentials");
        Property fromLife = Property.derived(true, life.place());
        boolean hasLife = !life.value().equals(Enums.LIFETIME.first());
        // Each of the two can follow from the other; never call both inherited.
        if (hasLife && credentials.equals(fromLife)) {
            inherited.put("isCredentials", fromLife);
        } else if (hasLife && credentials.value().equals(true) && life.isAssumed()) {
            inherited.put(
                    "credentialsLife",
                    Property.assumed(Enums.LIFETIME.constant("UNKNOWN").orElseThrow()));
        }
        return inherited;
    }

    private static Property atRest(Element end) {
        return end.attributes().control("isEncryptedAtRest");
    }
}
