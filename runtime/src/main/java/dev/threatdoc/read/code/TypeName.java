package dev.threatdoc.read.code;

import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.Set;

/**
 * The name of a type as code mentions it.
 *
 * <p>An import or a full name settles which type is meant. Without one, a simple name can be of the same package, of a
 * package that is imported as a whole, or of {@code java.lang}: then there are several candidates.
 *
 * @param candidates the qualified names that it may stand for, the likeliest first; never empty
 * @param arguments the type arguments, in order; empty for none
 * @param dimensions how many times it is an array; 0 for none
 */
@Experimental
public record TypeName(List<String> candidates, List<TypeName> arguments, int dimensions) {

    public TypeName {
        candidates = List.copyOf(candidates);
        arguments = List.copyOf(arguments);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("A type has a name");
        }
    }

    /** A type of which the name is certain. */
    public static TypeName of(String qualified) {
        return new TypeName(List.of(qualified), List.of(), 0);
    }

    /** The likeliest qualified name, without type arguments. */
    public String name() {
        return candidates.get(0);
    }

    /** The name without its package and outer types. */
    public String simpleName() {
        String name = name();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    /** Whether it can be the type of that qualified name. */
    public boolean is(String qualified) {
        return candidates.contains(qualified);
    }

    /** Whether it can be one of the types of those qualified names. */
    public boolean isAny(Set<String> qualified) {
        for (String candidate : candidates) {
            if (qualified.contains(candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can be a type of that package or of one below it. */
    public boolean isBelow(String packageName) {
        return candidates.stream().anyMatch(c -> c.startsWith(packageName + "."));
    }

    @Override
    public String toString() {
        return name() + (arguments.isEmpty() ? "" : arguments) + "[]".repeat(dimensions);
    }
}
