package dev.threatdoc.read.source;

import dev.threatdoc.read.code.TypeName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The variables that are known somewhere in a file, with the types that they were declared with.
 *
 * <p>Blocks are not told apart: a later declaration takes the place of an earlier one, which reads the usual code
 * right.
 */
final class Scope {

    private final @Nullable Scope outer;
    private final Map<String, Optional<TypeName>> variables = new HashMap<>();

    Scope() {
        this.outer = null;
    }

    /** A scope within another, whose variables are known by then. */
    Scope(Scope outer) {
        this.outer = outer;
    }

    void declare(String name, Optional<TypeName> type) {
        variables.put(name, type);
    }

    /** The type of a variable; nothing if there is no such variable or nobody wrote its type. */
    Optional<TypeName> find(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Optional<TypeName> type = scope.variables.get(name);
            if (type != null) {
                return type;
            }
        }
        return Optional.empty();
    }
}
