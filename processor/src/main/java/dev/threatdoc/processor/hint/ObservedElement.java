package dev.threatdoc.processor.hint;

import dev.threatdoc.discover.Recognisers;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.config.Configuration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A declared element, its code, and what recognisers see there.
 *
 * @param element the element
 * @param module what was looked at: its type with those nested in it that are nothing in the model themselves; for the
 *     only server of a compilation, all other types too that are nothing in the model, and the program's name
 * @param observations what was seen, in the order of the places that show it
 */
public record ObservedElement(ItemFact element, Module module, List<Observation> observations) {

    public ObservedElement {
        observations = List.copyOf(observations);
    }

    /**
     * Looks at all elements whose code is there, or was looked at before.
     *
     * @param code what is compiled now
     * @param kept what was seen in code that is not compiled now
     */
    public static List<ObservedElement> at(
            Facts facts,
            List<CodeType> code,
            PreviousCompilation kept,
            Configuration configuration,
            Recognisers recognisers,
            List<Problem> problems) {
        Set<String> items = new HashSet<>();
        Stream.of(facts.elements(), facts.data(), facts.boundaries())
                .flatMap(List::stream)
                .filter(i -> !isUndeclared(i))
                .forEach(i -> items.add(i.key()));
        Map<String, CodeType> types = new HashMap<>();
        code.stream()
                .flatMap(CodeType::withNested)
                .forEach(t -> types.put(t.place().type(), t));
        long servers = facts.elements().stream()
                .filter(e -> types.containsKey(e.key()) || kept.types().contains(PreviousCompilation.topLevel(e.key())))
                .filter(ObservedElement::isServer)
                .count();
        List<ObservedElement> looked = new ArrayList<>();
        for (ItemFact element : facts.elements()) {
            List<CodeType> its = new ArrayList<>();
            if (types.containsKey(element.key())) {
                its.add(without(types.get(element.key()), items));
            }
            boolean isHere = !its.isEmpty() || kept.types().contains(PreviousCompilation.topLevel(element.key()));
            if (servers == 1 && isServer(element) && isHere) {
                code.stream()
                        .filter(t -> t.withNested()
                                .noneMatch(n -> items.contains(n.place().type())))
                        .forEach(its::add);
            }
            if (isHere) {
                Module module = module(element, its, isServer(element) ? configuration : Configuration.none());
                List<Observation> all = kept.with(element.key(), recognisers.recognise(module, problems));
                looked.add(new ObservedElement(element, module, seen(all)));
            }
        }
        return looked;
    }

    private static Module module(ItemFact element, List<CodeType> code, Configuration configuration) {
        return Module.of(element.name(), CodeBase.ofTypes(code), configuration)
                .alsoCalled(configuration.applicationName().stream().toList());
    }

    /** Configuration speaks of programs; of an element only if its code is seen to be one. */
    private static List<Observation> seen(List<Observation> all) {
        boolean inCode = all.stream().anyMatch(o -> o.evidence().place() instanceof CodePlace);
        return inCode ? all : List.of();
    }

    /** Whether it is a data asset only because a declaration names it as one. */
    static boolean isUndeclared(ItemFact item) {
        return item.attributes().kind() == Kinds.DATA
                && item.place() instanceof CodePlace place
                && !place.annotation().endsWith(".DataAsset");
    }

    private static boolean isServer(ItemFact element) {
        return element.attributes().kind().is(Kinds.SERVER);
    }

    private static CodeType without(CodeType type, Set<String> items) {
        return new CodeType(
                type.name(),
                type.kind(),
                type.modifiers(),
                type.annotations(),
                type.supertypes(),
                type.fields(),
                type.methods(),
                type.nested().stream()
                        .filter(n -> !items.contains(n.place().type()))
                        .map(n -> without(n, items))
                        .toList(),
                type.place());
    }
}
