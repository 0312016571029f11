package dev.threatdoc.processor.hint;

import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All names of types that a type's own code mentions, those in annotations of ours left out: they only declare. */
final class Mentions {

    private static final String OURS = "dev.threatdoc.annotation";

    private final Set<String> names = new TreeSet<>();

    private Mentions() {}

    /** Every qualified name that a mention may stand for, and texts, which may name something as well. */
    static Set<String> in(CodeType type) {
        Mentions mentions = new Mentions();
        mentions.annotations(type.annotations());
        type.supertypes().forEach(mentions::add);
        type.fields().forEach(mentions::field);
        type.methods().forEach(mentions::method);
        return mentions.names;
    }

    private void field(CodeField field) {
        add(field.type());
        annotations(field.annotations());
        field.value().ifPresent(this::expression);
    }

    private void method(CodeMethod method) {
        add(method.returnType());
        annotations(method.annotations());
        for (CodeParameter parameter : method.parameters()) {
            add(parameter.type());
            annotations(parameter.annotations());
        }
        method.body().forEach(this::expression);
    }

    private void annotations(List<CodeAnnotation> annotations) {
        annotations.stream().filter(a -> !a.type().isBelow(OURS)).forEach(a -> {
            add(a.type());
            a.values().values().forEach(this::expression);
        });
    }

    private void expression(Expression outermost) {
        outermost.all().forEach(e -> {
            Expression.typeOf(e).ifPresent(this::add);
            if (e instanceof Expression.Literal literal && literal.value() instanceof String text) {
                names.add(text);
            }
        });
    }

    private void add(TypeName type) {
        names.addAll(type.candidates());
        type.arguments().forEach(this::add);
    }
}
