package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The types of a program's own that code names where data go to somebody: in the methods of a client's interface, in
 * the tools of a model, in a repository. Whether they are worth being called data assets, it does not say.
 */
@Experimental
public final class NamedTypes {

    /** The annotations of interfaces that a library makes clients of, so that their methods answer nobody. */
    public static final Set<String> CLIENTS = Set.of(
            "org.springframework.cloud.openfeign.FeignClient",
            "org.springframework.cloud.netflix.feign.FeignClient",
            "org.eclipse.microprofile.rest.client.inject.RegisterRestClient",
            "io.micronaut.http.client.annotation.Client");

    /** The annotations of methods that a language model may call. */
    public static final Set<String> TOOLS =
            Set.of("dev.langchain4j.agent.tool.Tool", "org.springframework.ai.tool.annotation.Tool");

    private NamedTypes() {}

    /** Whether its methods are calls of somebody else. */
    public static boolean isClient(CodeType type) {
        return CodeAnnotation.findAny(type.annotations(), CLIENTS).isPresent();
    }

    /** Whether a language model may call it. */
    public static boolean isTool(CodeMethod method) {
        return CodeAnnotation.findAny(method.annotations(), TOOLS).isPresent();
    }

    /** Those that methods take or return, in angle brackets too. */
    public static Stream<CodeType> in(Stream<CodeMethod> methods, CodeBase code) {
        return methods.flatMap(m -> Stream.concat(
                        Stream.of(m.returnType()), m.parameters().stream().map(p -> p.type())))
                .flatMap(NamedTypes::withArguments)
                .flatMap(n -> code.find(n).stream());
    }

    /**
     * Those that are kept by something: they have one of its annotations or bases, or are the first thing in the angle
     * brackets behind one of its repositories.
     */
    public static Stream<CodeType> keptBy(Set<String> types, CodeBase code) {
        return code.types().stream().flatMap(t -> {
            boolean isKept = (t.kind() == CodeType.Kind.CLASS || t.kind() == CodeType.Kind.RECORD)
                    && (CodeAnnotation.findAny(t.annotations(), types).isPresent()
                            || t.supertypes().stream()
                                    .anyMatch(s -> s.arguments().isEmpty() && s.isAny(types)));
            Stream<CodeType> kept = t.supertypes().stream()
                    .filter(s -> s.isAny(types))
                    .flatMap(s -> s.arguments().stream().limit(1))
                    .flatMap(a -> code.find(a).stream());
            return isKept ? Stream.concat(Stream.of(t), kept) : kept;
        });
    }

    /** A flow's tag that tells of them; nothing for none. */
    public static Map<Tag, List<String>> tag(Stream<CodeType> types) {
        List<String> names = types.map(CodeType::name).distinct().sorted().toList();
        return names.isEmpty() ? Map.of() : Map.of(Tags.CARRIES, names);
    }

    /** A type and what stands in its angle brackets: a response, a list, an option of something. */
    public static Stream<TypeName> withArguments(TypeName type) {
        return Stream.concat(Stream.of(type), type.arguments().stream().flatMap(NamedTypes::withArguments));
    }
}
