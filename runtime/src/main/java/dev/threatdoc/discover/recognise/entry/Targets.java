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
        Optional<CodeType> target = call.receiver().isEmpty()
                ? Optional.of(caller)
                : call.receiver().flatMap(Expression::typeOf).flatMap(code::find);
        return target.stream()
                .flatMap(t -> t.kind() == CodeType.Kind.INTERFACE
                        ? Stream.concat(Stream.of(t), code.types().stream().filter(o -> o.extendsAny(Set.of(t.name()))))
                        : Stream.of(t))
                .flatMap(t -> t.methods().stream())
                .filter(m -> m.name().equals(call.name())
                        && m.parameters().size() == call.arguments().size());
    }
}
