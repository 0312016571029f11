package dev.threatdoc.read.code;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field, a record component or an enum constant.
 *
 * @param name its name
 * @param type its type; that of the enum for a constant
 * @param modifiers such as {@code static} and {@code final}
 * @param annotations in the order of the source
 * @param value what it is initialised with
 * @param place where it was declared
 */
@Experimental
public record CodeField(
        String name,
        TypeName type,
        Set<String> modifiers,
        List<CodeAnnotation> annotations,
        Optional<Expression> value,
        CodePlace place) {

    public CodeField {
        modifiers = Set.copyOf(modifiers);
        annotations = List.copyOf(annotations);
    }
}
