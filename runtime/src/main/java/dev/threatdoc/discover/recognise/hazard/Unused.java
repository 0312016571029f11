package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.Expression;
import java.util.HashSet;
import java.util.Set;

/** Helpers that nobody calls, as far as names tell: they outlive their use, and what they do harms nobody. */
final class Unused {

    private final Set<String> called = new HashSet<>();

    Unused(CodeBase code) {
        code.calls().forEach(c -> called.add(c.expression().name()));
        code.sites(Expression.MethodReference.class)
                .forEach(r -> called.add(r.expression().name()));
    }

    /** Whether the method of a place is such a helper: no framework calls it and no name of a call is its own. */
    boolean is(Body body) {
        CodeMethod method = body.method();
        return (method.modifiers().contains("private") || method.modifiers().contains("static"))
                && !called.contains(method.name())
                && !method.name().startsWith("<")
                && !method.isMain()
                && method.annotations().isEmpty()
                // What a field is initialised with stands in a method of the field's name.
                && body.type().field(method.name()).isEmpty();
    }
}
