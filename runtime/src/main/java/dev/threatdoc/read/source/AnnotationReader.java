package dev.threatdoc.read.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads annotations. */
final class AnnotationReader {

    private final UnitNames names;
    private final LineNumbers lines;
    private final Function<Tree, Expression> values;

    AnnotationReader(UnitNames names, LineNumbers lines, Function<Tree, Expression> values) {
        this.names = names;
        this.lines = lines;
        this.values = values;
    }

    /**
     * The annotations among modifiers.
     *
     * @param on the place of the declaration that they stand on
     */
    List<CodeAnnotation> read(ModifiersTree modifiers, CodePlace on) {
        return read(modifiers.getAnnotations(), on);
    }

    List<CodeAnnotation> read(List<? extends AnnotationTree> annotations, CodePlace on) {
        return annotations.stream().map(a -> read(a, on)).toList();
    }

    CodeAnnotation read(AnnotationTree annotation, CodePlace on) {
        TypeName type = names.of(annotation.getAnnotationType());
        Map<String, Expression> written = new HashMap<>();
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment) {
                written.put(assignment.getVariable().toString(), values.apply(assignment.getExpression()));
            } else {
                written.put("value", values.apply(argument));
            }
        }
        CodePlace place = new CodePlace(on.type(), on.member(), type.name(), 0, "", on.file(), lines.start(annotation));
        return new CodeAnnotation(type, written, place);
    }
}
