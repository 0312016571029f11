package dev.threatdoc.source;

import dev.threatdoc.code.TypeName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The variables that are known somewhere in a file, with the types that they were declared with.
 *
 * <p>Blocks are not told apart: a later declaration takes the place of an earlier one, which reads the usual code
 * right.
 */
final class Scope {

    private final Map<String, Optional<TypeName>> variables = new HashMap<>();

    Scope() {}

    /** A scope within another. */
    Scope(Scope outer) {
        variables.putAll(outer.variables);
    }

    void declare(String name, Optional<TypeName> type) {
        variables.put(name, type);
    }

    /** The type of a variable; nothing if there is no such variable or nobody wrote its type. */
    Optional<TypeName> find(String name) {
        return variables.getOrDefault(name, Optional.empty());
    }
}
