package dev.threatdoc.processor.module;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Joints;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Program;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the words of other modules beside what is read here; whoever an item belongs to knows it best. */
public final class WholeSystem {

    private static final String ANNOTATION = "dev.threatdoc.annotation.";

    private final OwnItems own;
    private final List<UpstreamModule> modules;
    private final Map<String, ItemFact> boundaries = new TreeMap<>();
    private final Map<String, ItemFact> data = new TreeMap<>();
    private final Map<String, ItemFact> elements = new TreeMap<>();
    private final List<FlowFact> flows = new ArrayList<>();
    private final List<Program> programs = new ArrayList<>();
    private final Set<String> standIns = new TreeSet<>();
    private final Set<String> standInFlows = new TreeSet<>();

    private WholeSystem(OwnItems own, List<UpstreamModule> modules) {
        this.own = own;
        this.modules = modules;
    }

    /**
     * The facts of the whole system.
     *
     * @param read what is read and derived here, keyed by types; of other modules, what their class files say
     * @param own what of it belongs to this module
     * @param modules what other modules say, with keys of their own
     */
    public static Facts of(Facts read, OwnItems own, List<UpstreamModule> modules) {
        if (modules.isEmpty()) {
            return read;
        }
        WholeSystem whole = new WholeSystem(own, modules);
        whole.add(read);
        modules.forEach(whole::add);
        return new Facts(
                whole.systems(read),
                sorted(whole.boundaries),
                sorted(whole.data),
                sorted(whole.elements),
                whole.flows.stream().sorted(BY_PLACE).toList(),
                new Joints(whole.programs, whole.standIns, whole.standInFlows));
    }

    private static final Comparator<FlowFact> BY_PLACE = Comparator.comparing(
                    (FlowFact f) -> f.place() instanceof CodePlace code ? code.type() : "\uffff")
            .thenComparing(f -> f.place() instanceof CodePlace code ? code.member() : "");

    private static List<ItemFact> sorted(Map<String, ItemFact> items) {
        return items.values().stream()
                .sorted(Comparator.comparing(ItemFact::name).thenComparing(ItemFact::key))
                .toList();
    }

    private void add(Facts read) {
        read.boundaries().forEach(i -> boundaries.put(i.key(), i));
        read.data().forEach(i -> data.put(i.key(), i));
        read.elements().forEach(i -> elements.put(i.key(), i));
        read.flows().stream()
                .filter(f -> own.has(f.place()) || homeOf(f.place()).isEmpty())
                .forEach(flows::add);
        programs.addAll(read.joints().programs());
        standIns.addAll(read.joints().elements());
        standInFlows.addAll(read.joints().flows());
    }

    private Optional<UpstreamModule> homeOf(Place place) {
        return modules.stream().filter(m -> m.has(place)).findFirst();
    }

    private void add(UpstreamModule module) {
        Facts facts = module.facts();
        List<Assumption> given =
                facts.systems().stream().flatMap(s -> s.assumptions().stream()).toList();
        Map<String, String> boundaryKeys = keys(module, facts.boundaries(), boundaries);
        Map<String, String> dataKeys = keys(module, facts.data(), data);
        Map<String, String> elementKeys = keys(module, facts.elements(), elements);
        Function<ItemFact, ItemFact> with = i -> (module.has(i.place()) ? i.withRemarks(with(i.remarks(), given)) : i)
                .withInBoundary(i.inBoundary().map(r -> to(boundaryKeys, r)))
                .withData(i.data().stream().map(r -> to(dataKeys, r)).toList());
        put(module, facts.boundaries(), boundaryKeys, boundaries, with);
        put(module, facts.data(), dataKeys, data, with);
        put(module, facts.elements(), elementKeys, elements, with);
        Map<String, String> flowKeys = new HashMap<>();
        for (FlowFact flow : facts.flows()) {
            FlowFact mapped = flow.withEnds(to(elementKeys, flow.source()), to(elementKeys, flow.sink()))
                    .withData(flow.data().stream().map(r -> to(dataKeys, r)).toList());
            Optional<FlowFact> known = isMissing(module, mapped)
                    ? Optional.empty()
                    : flows.stream().filter(f -> isSame(f, mapped)).findFirst();
            flowKeys.put(flow.key(), known.map(FlowFact::key).orElse(module.id() + ":" + flow.key()));
            if (known.isEmpty()
                    && (isMissing(module, mapped) || homeOf(mapped.place()).isEmpty())) {
                flows.add((module.has(flow.place()) ? mapped.withRemarks(with(flow.remarks(), given)) : mapped)
                        .withKey(module.id() + ":" + flow.key())
                        .withResponseTo(flow.responseTo().map(r -> to(flowKeys, r))));
            }
        }
        programs.addAll(facts.joints().programs().stream()
                .filter(p -> elementKeys.containsKey(p.element()))
                .map(p -> program(p, elementKeys, dataKeys))
                .filter(p -> programs.stream().noneMatch(q -> q.element().equals(p.element())))
                .toList());
        facts.joints().elements().forEach(e -> standIns.add(elementKeys.getOrDefault(e, e)));
        facts.joints().flows().forEach(f -> standInFlows.add(flowKeys.getOrDefault(f, f)));
    }

    /** Whether a flow is the module's own, which nobody else told; each is added once, however many are alike. */
    private static boolean isMissing(UpstreamModule module, FlowFact flow) {
        return module.has(flow.place());
    }

    private static boolean isSame(FlowFact one, FlowFact other) {
        return one.name().equals(other.name())
                && one.source().key().equals(other.source().key())
                && one.sink().key().equals(other.sink().key());
    }

    /** What each item of a module is called here: by its type, or as whatever has its name, or by a key of its own. */
    private Map<String, String> keys(UpstreamModule module, List<ItemFact> items, Map<String, ItemFact> known) {
        Map<String, String> byName = new HashMap<>();
        known.values().forEach(i -> byName.putIfAbsent(i.name(), i.key()));
        Map<String, String> keys = new HashMap<>();
        items.forEach(i -> keys.put(
                i.key(),
                type(i).or(() -> Optional.ofNullable(byName.get(i.name()))).orElse(module.id() + ":" + i.key())));
        return keys;
    }

    /** The type that an item is, where an annotation on one makes it; what a member merely names is no such type. */
    private static Optional<String> type(ItemFact item) {
        return item.place() instanceof CodePlace code
                        && code.member().isEmpty()
                        && code.annotation().startsWith(ANNOTATION)
                        && !code.annotation().endsWith(".Dataflow")
                        && code.attribute().isEmpty()
                ? Optional.of(code.type())
                : Optional.empty();
    }

    private void put(
            UpstreamModule module,
            List<ItemFact> items,
            Map<String, String> keys,
            Map<String, ItemFact> into,
            Function<ItemFact, ItemFact> with) {
        for (ItemFact item : items) {
            String key = keys.getOrDefault(item.key(), item.key());
            boolean isBest = module.has(item.place()) && !own.has(item.place());
            ItemFact known = into.get(key);
            if (known == null || isBest) {
                into.put(key, with.apply(Homonyms.plain(item, key)).withKey(key));
            }
        }
    }

    private static Reference to(Map<String, String> keys, Reference r) {
        return new Reference(keys.getOrDefault(r.key(), r.key()), r.words(), r.place());
    }

    private static Remarks with(Remarks remarks, List<Assumption> given) {
        List<Assumption> all = new ArrayList<>(remarks.assumptions());
        given.stream().filter(g -> !all.contains(g)).forEach(all::add);
        return remarks.withAssumptions(all);
    }

    private static Program program(Program p, Map<String, String> elements, Map<String, String> data) {
        return new Program(
                elements.getOrDefault(p.element(), p.element()),
                p.isDerived(),
                p.names(),
                p.ports(),
                p.publishedPorts(),
                p.exchanged().stream().map(k -> data.getOrDefault(k, k)).toList(),
                p.stored().stream().map(k -> data.getOrDefault(k, k)).toList(),
                p.connections(),
                p.details(),
                p.fronts());
    }

    /** A name that this module gives wins; then those that others give; what nobody named is called by its package. */
    private List<SystemOverview> systems(Facts read) {
        if (read.systems().stream().anyMatch(WholeSystem::isGiven)) {
            return read.systems();
        }
        List<SystemOverview> given = modules.stream()
                .flatMap(m -> m.facts().systems().stream().filter(s -> m.has(s.place())))
                .toList();
        if (given.isEmpty()) {
            return read.systems();
        }
        String name = given.stream().map(SystemOverview::name).distinct().collect(Collectors.joining(" + "));
        SystemOverview first = given.get(0);
        String description = given.stream()
                .map(SystemOverview::description)
                .filter(d -> !d.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        return Stream.of(new SystemOverview(name, description, first.settings(), List.of(), first.place()))
                .toList();
    }

    private static boolean isGiven(SystemOverview system) {
        return system.place() instanceof CodePlace;
    }
}
