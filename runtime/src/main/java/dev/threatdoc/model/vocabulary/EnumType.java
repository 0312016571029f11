package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An enum that properties take their values from.
 *
 * @param name the name that conditions and annotations use, such as {@code Classification}
 * @param meaning one sentence that says what it classifies
 * @param ordered whether its constants can be compared with {@code <} and {@code >}
 * @param constants its values, lowest first; the first is the default
 */
@Stable
public record EnumType(String name, String meaning, boolean ordered, List<EnumConstant> constants) {

    public EnumType {
        constants = List.copyOf(constants);
    }

    /**
     * Makes an enum from pairs of name and meaning.
     *
     * @param namesAndMeanings the constants, lowest first: name, meaning, name, meaning, ...
     */
    static EnumType of(String name, String meaning, boolean ordered, String... namesAndMeanings) {
        List<EnumConstant> constants = new ArrayList<>();
        for (int i = 0; i < namesAndMeanings.length; i += 2) {
            constants.add(new EnumConstant(name, namesAndMeanings[i], i / 2, namesAndMeanings[i + 1]));
        }
        return new EnumType(name, meaning, ordered, constants);
    }

    /** The constant for what is undeclared. */
    public EnumConstant first() {
        return constants.get(0);
    }

    /** The constant of that name, matched exactly. */
    public Optional<EnumConstant> constant(String constantName) {
        return constants.stream().filter(c -> c.name().equals(constantName)).findFirst();
    }
}
