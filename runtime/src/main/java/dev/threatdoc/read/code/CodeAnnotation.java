package dev.threatdoc.read.code;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.stability.Experimental;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An annotation on a declaration.
 *
 * @param type its type
 * @param values what was written, by attribute; what has no attribute before it is under the name "value"
 * @param place where it stands
 */
@Experimental
public record CodeAnnotation(TypeName type, Map<String, Expression> values, CodePlace place) {

    public CodeAnnotation {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The value of the first of those attributes that was written. */
    public Optional<Expression> value(String... attributes) {
        for (String attribute : attributes) {
            Expression value = values.get(attribute);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The values of the first of those attributes that was written, one by one if it is an array. */
    public List<Expression> values(String... attributes) {
        return value(attributes)
                .map(v -> v instanceof Expression.Array array ? array.items() : List.of(v))
                .orElse(List.of());
    }

    /** The annotation in words, such as {@code @FeignClient}. */
    public String words() {
        return "@" + type.simpleName();
    }

    /** The first of the annotations that has that type. */
    public static Optional<CodeAnnotation> find(List<CodeAnnotation> annotations, String qualified) {
        for (CodeAnnotation annotation : annotations) {
            if (annotation.type.is(qualified)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    /** The first of the annotations that has one of those types. */
    public static Optional<CodeAnnotation> findAny(List<CodeAnnotation> annotations, Set<String> qualified) {
        return annotations.stream().filter(a -> a.type().isAny(qualified)).findFirst();
    }
}
