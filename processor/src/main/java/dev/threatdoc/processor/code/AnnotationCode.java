package dev.threatdoc.processor.code;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.processor.position.Positions;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads annotations, whosever they are, off elements. */
final class AnnotationCode {

    private final Positions positions;

    AnnotationCode(Positions positions) {
        this.positions = positions;
    }

    /**
     * The annotations of a declaration.
     *
     * @param on its place
     */
    List<CodeAnnotation> of(Element declaration, CodePlace on) {
        return declaration.getAnnotationMirrors().stream()
                .map(m -> of(m, on, positions.line(declaration, m)))
                .toList();
    }

    private static CodeAnnotation of(AnnotationMirror mirror, CodePlace on, int line) {
        var type = TypeNames.of(mirror.getAnnotationType());
        CodePlace place = new CodePlace(on.type(), on.member(), type.name(), 0, "", on.file(), line);
        Map<String, Expression> values = new TreeMap<>();
        mirror.getElementValues()
                .forEach((attribute, value) ->
                        values.put(attribute.getSimpleName().toString(), value(value, place)));
        return new CodeAnnotation(type, values, place);
    }

    private static Expression value(@Nullable Object value, CodePlace on) {
        Object raw = value instanceof AnnotationValue v ? v.getValue() : value;
        if (raw instanceof List<?> items) {
            return new Expression.Array(items.stream().map(i -> value(i, on)).toList(), 0);
        }
        if (raw instanceof TypeMirror type) {
            return new Expression.Type(TypeNames.of(type), 0);
        }
        if (raw instanceof VariableElement constant) {
            return new Expression.Select(
                    new Expression.Type(TypeNames.of(constant.asType()), 0),
                    constant.getSimpleName().toString(),
                    0);
        }
        if (raw instanceof AnnotationMirror inner) {
            return new Expression.Nested(of(inner, on, on.line()), 0);
        }
        return raw == null ? new Expression.Other(List.of(), 0) : new Expression.Literal(raw, 0);
    }
}
