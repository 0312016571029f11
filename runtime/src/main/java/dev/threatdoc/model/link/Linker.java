package dev.threatdoc.model.link;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Turns facts into a model: resolves names, refuses what cannot be, orders the flows and applies the defaults. */
public final class Linker {

    private static final SystemOverview UNNAMED =
            new SystemOverview("Threat model", "", ModelSettings.defaults(), List.of(), Place.NONE);

    private final List<Problem> problems = new ArrayList<>();
    private final Facts facts;
    private final Index boundaries;
    private final Index data;
    private final Index elements;
    private final List<Index> groups;

    private Linker(Facts facts) {
        this.facts = facts;
        Map<String, ItemFact> around = new HashMap<>();
        facts.boundaries().forEach(b -> around.put(b.key(), b));
        this.boundaries = Index.of(Words.BOUNDARY, "boundary/", facts.boundaries(), around, problems);
        this.data = Index.of(Words.DATA, "data/", facts.data(), around, problems);
        this.elements = Index.of(Words.ELEMENT, "", facts.elements(), around, problems);
        this.groups = List.of(boundaries, data, elements);
    }

    /** Links facts to a model, or says why that cannot be done. */
    public static Linked link(Facts facts) {
        return new Linker(facts).link();
    }

    private Linked link() {
        SystemOverview system = system();
        List<Boundary> linkedBoundaries = boundaries();
        List<DataAsset> linkedData = data();
        List<Element> linkedElements = elements();
        Map<String, String> flowIds = new HashMap<>();
        List<Dataflow> flows = ResponseLinks.match(flows(system.settings(), flowIds));
        if (problems.stream().anyMatch(p -> p.level() == Problem.Level.ERROR)) {
            return new Linked(Optional.empty(), problems);
        }
        ThreatModel model = Defaults.apply(new ThreatModel(
                system.name().isEmpty() ? system.withName(UNNAMED.name()) : system,
                linkedBoundaries,
                linkedData,
                linkedElements,
                flows,
                LinkedJoints.of(facts.joints(), elements, data, flowIds)));
        if (system.settings().ignoreUnused()) {
            Facts used = UnusedItems.leaveOut(facts, model);
            if (!used.equals(facts)) {
                // Once more, for ids are made of the names that there are: the same facts, the same ids.
                return new Linked(link(used).model(), problems);
            }
        }
        return new Linked(Optional.of(model), problems);
    }

    private SystemOverview system() {
        List<SystemOverview> systems = facts.systems();
        systems.stream()
                .skip(1)
                .forEach(s -> problems.add(Problem.error(
                        s.place(),
                        "There is a second @ThreatModel, beside \""
                                + systems.get(0).name() + "\""
                                + (systems.get(0).place().words().isEmpty()
                                        ? ""
                                        : " at " + systems.get(0).place().words())
                                + "; a system has one: remove one of them")));
        return systems.isEmpty() ? UNNAMED : systems.get(0);
    }

    private List<Boundary> boundaries() {
        List<Boundary> linked = new ArrayList<>();
        for (int i = 0; i < boundaries.facts().size(); i++) {
            ItemFact fact = boundaries.facts().get(i);
            linked.add(new Boundary(
                    boundaries.id(i),
                    fact.name(),
                    fact.attributes(),
                    boundary(fact),
                    shown(fact.remarks()),
                    fact.place()));
        }
        return Cycles.refuse(linked, problems);
    }

    private List<DataAsset> data() {
        List<DataAsset> linked = new ArrayList<>();
        for (int i = 0; i < data.facts().size(); i++) {
            ItemFact fact = data.facts().get(i);
            linked.add(new DataAsset(data.id(i), fact.name(), fact.attributes(), fact.place()));
        }
        return linked;
    }

    private List<Element> elements() {
        List<Element> linked = new ArrayList<>();
        for (int i = 0; i < elements.facts().size(); i++) {
            ItemFact fact = elements.facts().get(i);
            linked.add(new Element(
                    elements.id(i),
                    fact.name(),
                    fact.attributes(),
                    boundary(fact),
                    data(fact.data()),
                    shown(fact.remarks()),
                    fact.place()));
        }
        return linked;
    }

    /** The flows; their ids by key go there. */
    private List<Dataflow> flows(ModelSettings settings, Map<String, String> idByKey) {
        List<FlowFact> sorted = new ArrayList<>(facts.flows());
        sorted.sort(Comparator.comparingInt(
                f -> (Integer) f.attributes().property(PropertyNames.ORDER).value()));
        if (settings.isOrdered()) {
            Orders.number(sorted);
        }
        if (settings.onDuplicates() == ModelSettings.OnDuplicates.RESTRICT) {
            Duplicates.refuse(sorted, problems);
        }
        List<String> names = sorted.stream().map(FlowFact::name).toList();
        List<String> ends = sorted.stream()
                .map(f -> elements.id(f.source().key())
                        + '\0'
                        + elements.id(f.sink().key()))
                .toList();
        List<String> ids = Ids.of("flow/", names, ends);
        for (int i = 0; i < sorted.size(); i++) {
            idByKey.put(sorted.get(i).key(), ids.get(i));
        }
        Map<String, Dataflow> linked = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            flow(sorted.get(i), ids.get(i), idByKey).ifPresent(f -> linked.put(f.id(), f));
        }
        return List.copyOf(linked.values());
    }

    private Optional<Dataflow> flow(FlowFact fact, String id, Map<String, String> idByKey) {
        Optional<String> source = elements.find(fact.source(), groups, problems);
        Optional<String> sink = elements.find(fact.sink(), groups, problems);
        Optional<String> responseTo = fact.responseTo().flatMap(r -> request(r, idByKey));
        List<String> carried = data(fact.data());
        if (source.isEmpty() || sink.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Dataflow.between(source.get(), sink.get(), id, fact.name(), fact.attributes(), fact.place())
                .withResponses(responseTo, Optional.empty())
                .withData(carried)
                .withRemarks(fact.remarks()));
    }

    private Optional<String> request(Reference reference, Map<String, String> idByKey) {
        String id = idByKey.get(reference.key());
        if (id == null) {
            problems.add(Problem.error(
                    reference.place(),
                    "\"" + reference.words() + "\" is no " + Words.FLOW + " of this model; "
                            + Words.howToDeclare(Words.FLOW)));
        }
        return Optional.ofNullable(id);
    }

    private Optional<String> boundary(ItemFact fact) {
        return fact.inBoundary().flatMap(r -> boundaries.find(r, groups, problems));
    }

    private List<String> data(List<Reference> references) {
        return references.stream()
                .flatMap(r -> data.find(r, groups, problems).stream())
                .distinct()
                .toList();
    }

    /** What nobody gave a level is shown at the outermost. */
    private static Remarks shown(Remarks remarks) {
        return remarks.inheritLevels(new TreeSet<>(List.of(0)));
    }
}
