package dev.threatdoc.read.code;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A class, interface, enum, record or annotation type.
 *
 * @param name the qualified name; {@code .} stands before a nested type too
 * @param kind what it was declared as
 * @param modifiers such as {@code public} and {@code abstract}
 * @param annotations in the order of the source
 * @param supertypes what it extends and implements, in the order of the source
 * @param fields in the order of the source
 * @param methods in the order of the source
 * @param nested the types declared directly in it
 * @param place where it was declared
 */
@Experimental
public record CodeType(
        String name,
        Kind kind,
        Set<String> modifiers,
        List<CodeAnnotation> annotations,
        List<TypeName> supertypes,
        List<CodeField> fields,
        List<CodeMethod> methods,
        List<CodeType> nested,
        CodePlace place) {

    /** What a type can be declared as. */
    public enum Kind {
        CLASS,
        INTERFACE,
        ENUM,
        RECORD,
        ANNOTATION
    }

    public CodeType {
        modifiers = Set.copyOf(modifiers);
        annotations = List.copyOf(annotations);
        supertypes = List.copyOf(supertypes);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
        nested = List.copyOf(nested);
    }

    /** The name without its package. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Its annotation of that type. */
    public Optional<CodeAnnotation> annotation(String qualified) {
        return CodeAnnotation.find(annotations, qualified);
    }

    /** Whether it names one of those among what it extends and implements. */
    public boolean extendsAny(Set<String> qualified) {
        return supertypes.stream().anyMatch(s -> s.isAny(qualified));
    }

    /** The field of that name. */
    public Optional<CodeField> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** It and all types in it, outermost first. */
    public Stream<CodeType> withNested() {
        return Stream.concat(Stream.of(this), nested.stream().flatMap(CodeType::withNested));
    }
}
