package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The methods of this code that a call of a handler means, of what implements an interface too. */
final class Targets {

    private Targets() {}

    /** Whether it is the object itself. */
    static boolean isThis(Expression expression) {
        return expression instanceof Expression.Variable variable
                && variable.name().equals("this");
    }

    static Stream<CodeMethod> of(Expression.Call call, CodeType caller, CodeBase code) {
        return type(call, caller, code).stream()
                .flatMap(t -> t.kind() == CodeType.Kind.INTERFACE
                        ? Stream.concat(Stream.of(t), implementing(t, code))
                        : Stream.of(t))
                .flatMap(t -> t.methods().stream())
                .filter(m -> isMeant(m, call));
    }

    /** The type that a call is made on, as it is declared. */
    static Optional<CodeType> type(Expression.Call call, CodeType caller, CodeBase code) {
        return call.receiver().isEmpty()
                ? Optional.of(caller)
                : call.receiver().flatMap(Expression::typeOf).flatMap(code::find);
    }

    /** What implements or extends a type directly. */
    static Stream<CodeType> implementing(CodeType type, CodeBase code) {
        return code.types().stream().filter(t -> t.extendsAny(Set.of(type.name())));
    }

    /** Whether a method has the name and the number of parameters that a call asks for. */
    static boolean isMeant(CodeMethod method, Expression.Call call) {
        return method.name().equals(call.name())
                && method.parameters().size() == call.arguments().size();
    }
}
