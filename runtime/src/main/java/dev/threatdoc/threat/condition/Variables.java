package dev.threatdoc.threat.condition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names that can be used at a place in a condition, the innermost last.
 *
 * @param <T> what is known of each
 */
final class Variables<T> {

    private record Variable<T>(String name, T value) {}

    private final List<Variable<T>> variables = new ArrayList<>();

    /** A new name from here on; it hides an outer one that is called alike. */
    void enter(String name, T value) {
        variables.add(new Variable<>(name, value));
    }

    /** The last name is gone from here on. */
    void leave() {
        variables.remove(variables.size() - 1);
    }

    /** What is known of a name, or nothing if there is none. */
    @Nullable
    T find(String name) {
        for (int i = variables.size() - 1; i >= 0; i--) {
            if (variables.get(i).name().equals(name)) {
                return variables.get(i).value();
            }
        }
        return null;
    }

    List<String> names() {
        return variables.stream().map(Variable::name).distinct().toList();
    }
}
