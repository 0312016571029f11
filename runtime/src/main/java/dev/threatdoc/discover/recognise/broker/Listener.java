package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An annotation of a type or method that receives messages, or of an interface whose methods send them.
 *
 * @param annotation its qualified name
 * @param isIncoming whether what has it receives
 * @param attributes those of its attributes that name where from or where to
 * @param topic the qualified name of a second annotation that names it, on the type or on each method; empty for none
 */
record Listener(String annotation, boolean isIncoming, List<String> attributes, String topic) {

    Listener {
        attributes = List.copyOf(attributes);
    }

    /** An annotation that names itself where it receives from. */
    static Listener of(String annotation, String... attributes) {
        return new Listener(annotation, true, List.of(attributes), "");
    }

    /** An annotation beside one that names where messages come from. */
    static Listener receiving(String annotation, String topic) {
        return new Listener(annotation, true, List.of(), topic);
    }

    /** An annotation of an interface that sends, beside one that names where to. */
    static Listener sending(String annotation, String topic) {
        return new Listener(annotation, false, List.of(), topic);
    }

    /** What a module receives, or sends, by it. */
    List<Traffic> in(Module module) {
        Texts texts = new Texts(module.code());
        List<Traffic> all = new ArrayList<>();
        if (!module.code().hasAnnotation(annotation)) {
            return all;
        }
        for (CodeType type : module.code().types()) {
            List<CodeAnnotation> onMethods = type.methods().stream()
                    .flatMap(m -> m.annotations().stream())
                    .toList();
            CodeAnnotation.find(type.annotations(), annotation)
                    .ifPresent(a -> all.add(traffic(
                            a,
                            topic.isEmpty() ? Stream.of(a) : topics(type.annotations(), onMethods),
                            type,
                            texts,
                            module)));
            type.methods()
                    .forEach(m -> CodeAnnotation.find(m.annotations(), annotation)
                            .ifPresent(a -> all.add(traffic(
                                    a,
                                    topic.isEmpty() ? Stream.of(a) : topics(type.annotations(), m.annotations()),
                                    type,
                                    texts,
                                    module))));
        }
        return all;
    }

    private Stream<CodeAnnotation> topics(List<CodeAnnotation> onType, List<CodeAnnotation> onMethods) {
        return Stream.concat(onType.stream(), onMethods.stream())
                .filter(a -> a.type().is(topic));
    }

    private Traffic traffic(
            CodeAnnotation evidence, Stream<CodeAnnotation> naming, CodeType type, Texts texts, Module module) {
        List<String> names = naming.flatMap(a -> (attributes.isEmpty() ? List.of("value") : attributes)
                        .stream().flatMap(attribute -> a.values(attribute).stream()))
                .flatMap(v -> texts.of(v, type).stream())
                .map(module.configuration()::resolve)
                .filter(n -> !n.isBlank())
                .distinct()
                .toList();
        return new Traffic(isIncoming, names, Notes.evidence(evidence));
    }
}
