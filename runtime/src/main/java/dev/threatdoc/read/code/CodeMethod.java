package dev.threatdoc.read.code;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A method, a constructor or an initialiser.
 *
 * @param name its name; {@code <init>} for a constructor, {@code <clinit>} for an initialiser
 * @param returnType what it returns; {@code void} for nothing
 * @param modifiers such as {@code static} and {@code public}
 * @param annotations in the order of the source
 * @param parameters in the order of the source
 * @param body the expressions that it evaluates, in the order of the source and whatever decides whether it does; empty
 *     where nobody read them
 * @param place where it was declared
 */
@Experimental
public record CodeMethod(
        String name,
        TypeName returnType,
        Set<String> modifiers,
        List<CodeAnnotation> annotations,
        List<CodeParameter> parameters,
        List<Expression> body,
        CodePlace place) {

    /** What constructors are called. */
    public static final String CONSTRUCTOR = "<init>";

    /** What initialisers are called. */
    public static final String INITIALISER = "<clinit>";

    public CodeMethod {
        modifiers = Set.copyOf(modifiers);
        annotations = List.copyOf(annotations);
        parameters = List.copyOf(parameters);
        body = List.copyOf(body);
    }

    /** All expressions in it, in the order of the source and the outermost first. */
    public Stream<Expression> all() {
        return body.stream().flatMap(Expression::all);
    }

    /** All calls in it, in the same order. */
    public Stream<Expression.Call> calls() {
        return all().filter(Expression.Call.class::isInstance).map(Expression.Call.class::cast);
    }

    /** Whether a program can be started with it. */
    public boolean isMain() {
        return name.equals("main") && modifiers.contains("static") && parameters.size() <= 1;
    }
}
