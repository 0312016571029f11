package dev.threatdoc.processor.read;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Joints;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.processor.index.IndexedType;
import dev.threatdoc.processor.index.TypeIndex;
import dev.threatdoc.processor.option.ProcessorOption;
import dev.threatdoc.processor.output.ClassFiles;
import dev.threatdoc.processor.output.ClassOutput;
import dev.threatdoc.processor.position.Positions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reads all that the code says: the annotated types of this module, whether compiled now or before, and every type that
 * they name, wherever it is.
 */
public final class FactReader {

    private final ReaderContext context;
    private final Upstream upstream;
    private final LostSources sources;
    private final SystemReader systemReader;
    private final ItemReader itemReader;
    private final FlowReader flowReader;
    private final List<SystemOverview> systems = new ArrayList<>();
    private final List<ItemFact> items = new ArrayList<>();
    private final List<FlowFact> flows = new ArrayList<>();

    private FactReader(ReaderContext context, Upstream upstream, LostSources sources) {
        this.context = context;
        this.upstream = upstream;
        this.sources = sources;
        DeclarationReferences references = new DeclarationReferences(context);
        PropertyReader properties = new PropertyReader(context);
        CompanionReader companions = new CompanionReader(context, properties, references);
        this.systemReader = new SystemReader(context, companions);
        this.itemReader = new ItemReader(context, properties, companions, references);
        this.flowReader = new FlowReader(context, properties, companions, references);
    }

    /**
     * Reads what there is in this round.
     *
     * @param types what was compiled so far
     * @param before the index that an earlier compilation left
     * @param broken whether there are errors already, so that a type that is not found may be there all the same
     * @param own the properties and controls that the user declared
     */
    public static CodeReading read(
            ProcessingEnvironment environment, AnnotatedTypes types, TypeIndex before, boolean broken, OwnNames own) {
        DeclarationNames names = new DeclarationNames(environment.getElementUtils(), environment.getTypeUtils());
        Positions positions = Positions.of(environment);
        ClassFiles files = new ClassFiles(environment);
        Upstream upstream = new Upstream(files);
        // First, for of two places of one module these are what the user or the compiler names.
        Optional.ofNullable(environment.getOptions().get(ProcessorOption.MODULES.key()))
                .map(ClassFiles::named)
                .orElse(List.of())
                .forEach(upstream::add);
        files.ofModules().forEach(upstream::add);
        LostSources sources =
                new LostSources(names, positions, types.compiled(), new ClassOutput(environment.getFiler()).folder());
        Places places = new Places(names, positions, types.compiled(), before, upstream, sources);
        ReaderContext context =
                new ReaderContext(environment.getElementUtils(), environment.getTypeUtils(), places, own);
        return new FactReader(context, upstream, sources).read(types, before, broken);
    }

    private CodeReading read(AnnotatedTypes types, TypeIndex before, boolean broken) {
        SortedMap<String, IndexedType> kept = new TreeMap<>();
        types.annotated().forEach(name -> root(name).ifPresent(e -> kept.put(name, IndexedType.unknown())));
        before.types().forEach((name, type) -> {
            boolean stillThere = !types.compiled().contains(name)
                    && !sources.isGone(type, before)
                    && root(name).isPresent();
            if (stillThere || (broken && !kept.containsKey(name))) {
                kept.put(name, type);
            }
        });
        for (Optional<TypeElement> next = context.next(); next.isPresent(); next = context.next()) {
            readOrLeave(next.get());
        }
        kept.replaceAll((name, type) -> context.places().entry(name).orElse(type));
        Optional<String> home = systems.stream()
                .map(SystemOverview::place)
                .map(p -> SystemPackage.parent(((CodePlace) p).type()))
                .min(Comparator.naturalOrder());
        String common = SystemPackage.common(kept.keySet());
        if (systems.isEmpty() && !common.isEmpty()) {
            systems.add(new SystemOverview(common, "", ModelSettings.defaults(), List.of(), Place.NONE));
        }
        TypeIndex index = new TypeIndex("", sources.roots(before), kept);
        Facts read = Suppressions.add(facts(), index, upstream);
        return new CodeReading(read, context.problems(), context.isComplete(), index, home, upstream.modules());
    }

    /** Starts with a type or package of this module, if it is still there and still annotated. */
    private Optional<Element> root(String name) {
        Optional<Element> root = context.places()
                .names()
                .find(name)
                .filter(e -> Markers.any(e) || (e instanceof TypeElement && AnnotatedTypes.anyMember(e)));
        root.ifPresent(e -> {
            check(e);
            systemReader.read(e).ifPresent(systems::add);
            if (e instanceof TypeElement type) {
                context.enqueue(type);
            }
        });
        return root;
    }

    /** ECJ gives up on a class file if some type in it is missing, where javac says which. */
    private void readOrLeave(TypeElement type) {
        try {
            read(type);
        } catch (RuntimeException e) {
            if (!CompilerSignals.isOne(e) || context.places().isCompiled(type)) {
                throw e;
            }
            context.unreadable(type);
        }
    }

    private void read(TypeElement type) {
        itemReader.read(type).ifPresent(items::add);
        for (Element declaration : MemberReader.declarations(type)) {
            check(declaration);
            flows.addAll(flowReader.read(declaration));
        }
    }

    /** A half-typed annotation says nothing that could be relied on. */
    private void check(Element declaration) {
        if (context.places().isCompiled(declaration)
                && Markers.on(declaration).stream().anyMatch(Marker::isBroken)) {
            context.incomplete();
        }
    }

    /**
     * What declarations name as data, and that is nothing else in the model, is a data asset of which no more is said.
     */
    private void addPlainData() {
        Set<String> known = items.stream().map(ItemFact::key).collect(Collectors.toCollection(HashSet::new));
        List<Reference> named = Stream.concat(
                        items.stream().flatMap(i -> i.data().stream()),
                        flows.stream().flatMap(f -> f.data().stream()))
                .toList();
        Set<String> names = items.stream().map(ItemFact::name).collect(Collectors.toCollection(HashSet::new));
        for (Reference reference : named) {
            if (context.places()
                            .names()
                            .find(reference.key())
                            .filter(TypeElement.class::isInstance)
                            .isPresent()
                    && known.add(reference.key())) {
                String simple = reference.words().substring(reference.words().lastIndexOf('.') + 1);
                String name = DerivedNames.of(simple);
                items.add(ItemFact.of(
                        reference.key(),
                        names.add(name) ? name : name + " (" + reference.key() + ")",
                        Attributes.of(Kinds.DATA, Map.of(), Map.of()),
                        reference.place()));
            }
        }
    }

    private Facts facts() {
        addPlainData();
        systems.sort(Comparator.comparing(s -> s.place().words(), CodePoints.ORDER));
        items.sort(
                Comparator.comparing(ItemFact::name, CodePoints.ORDER).thenComparing(ItemFact::key, CodePoints.ORDER));
        // Stable: the flows of one declaration stay in the order in which they are written.
        flows.sort(Comparator.comparing((FlowFact f) -> ((CodePlace) f.place()).type(), CodePoints.ORDER)
                .thenComparing(f -> ((CodePlace) f.place()).member(), CodePoints.ORDER));
        return new Facts(
                systems,
                items.stream()
                        .filter(i -> i.attributes().kind() == Kinds.BOUNDARY)
                        .toList(),
                items.stream().filter(i -> i.attributes().kind() == Kinds.DATA).toList(),
                items.stream()
                        .filter(i -> ItemKinds.isElement(i.attributes().kind()))
                        .toList(),
                flows,
                Joints.none());
    }
}
