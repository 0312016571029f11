package dev.threatdoc.processor.hint;

import dev.threatdoc.discover.recognise.NamedTypes;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds which elements hold others in fields or get them through constructors, with no flow declared between them. */
public final class UndeclaredUses {

    /**
     * One element that holds another.
     *
     * @param place the field or constructor that shows it
     */
    public record Use(ItemFact source, ItemFact sink, String words, CodePlace place) {}

    /**
     * The same by the keys of the elements, whether a flow is declared or not.
     *
     * @param source the key of the element that holds the other
     * @param sink the key of the other
     */
    public record Held(String source, String sink, String words, CodePlace place) {}

    private UndeclaredUses() {}

    /** The first place of each pair, in the order of the elements. */
    public static List<Held> held(Facts facts, List<ObservedElement> looked) {
        Map<String, ItemFact> elements = new HashMap<>();
        facts.elements().stream()
                .filter(e -> !isPerson(e.attributes().kind()))
                .forEach(e -> elements.put(e.key().replace('$', '.'), e));
        Set<String> known = new HashSet<>();
        List<Held> held = new ArrayList<>();
        for (ObservedElement each : looked) {
            String holder = each.element().key();
            if (isPerson(each.element().attributes().kind())) {
                continue;
            }
            for (CodeType type : each.module().code().types()) {
                mentions(
                        type,
                        (name, spot) -> name.candidates().stream()
                                .map(elements::get)
                                .filter(Objects::nonNull)
                                .filter(e -> !e.key().equals(holder) && known.add(pair(holder, e.key())))
                                .forEach(e -> held.add(new Held(holder, e.key(), spot.words(), spot.place()))));
            }
        }
        return held;
    }

    /** Those that no declared flow joins, one for each pair. */
    public static List<Use> undeclared(Facts facts, List<Held> held) {
        Set<String> joined = new HashSet<>();
        for (FlowFact flow : facts.flows()) {
            joined.add(pair(flow.source().key(), flow.sink().key()));
            joined.add(pair(flow.sink().key(), flow.source().key()));
        }
        Map<String, ItemFact> elements = new HashMap<>();
        facts.elements().forEach(e -> elements.put(e.key(), e));
        List<Use> uses = new ArrayList<>();
        for (Held each : held) {
            ItemFact source = elements.get(each.source());
            ItemFact sink = elements.get(each.sink());
            if (source != null && sink != null && joined.add(pair(each.source(), each.sink()))) {
                uses.add(new Use(source, sink, each.words(), each.place()));
            }
        }
        return uses;
    }

    /** Somebody outside of the program: code that names him is about him, and nothing flows through it. */
    private static boolean isPerson(ElementKind kind) {
        return kind.is(Kinds.ACTOR) || kind.is(Kinds.EXTERNAL_ENTITY);
    }

    private static String pair(String source, String sink) {
        return source + '\0' + sink;
    }

    private record Spot(String words, CodePlace place) {}

    private static void mentions(CodeType type, BiConsumer<TypeName, Spot> found) {
        for (CodeField field : type.fields()) {
            Spot spot = new Spot("field " + field.name(), field.place());
            NamedTypes.withArguments(field.type()).forEach(n -> found.accept(n, spot));
        }
        for (CodeMethod method : type.methods()) {
            if (method.name().equals(CodeMethod.CONSTRUCTOR)) {
                Spot spot = new Spot("constructor of " + type.simpleName(), method.place());
                method.parameters().stream()
                        .flatMap(p -> NamedTypes.withArguments(p.type()))
                        .forEach(n -> found.accept(n, spot));
            }
        }
    }
}
