package dev.threatdoc.threat.condition;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The operators that compare two values. */
enum Comparison {
    EQUAL("=="),
    NOT_EQUAL("!="),
    IS("is"),
    IS_NOT("is not"),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    IN("in"),
    NOT_IN("not in");

    private static final Map<String, Comparison> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Comparison::word, o -> o));

    private final String word;

    Comparison(String word) {
        this.word = word;
    }

    /** The operator of that word, if there is one. */
    static @Nullable Comparison of(String word) {
        return BY_WORD.get(word);
    }

    /** The operator as conditions write it. */
    String word() {
        return word;
    }

    /** Whether it asks if two values are the same; {@code is} is {@code ==} here, for values have no identity. */
    boolean isEquality() {
        return this == EQUAL || this == NOT_EQUAL || this == IS || this == IS_NOT;
    }

    /** Whether it asks if a value is in a collection. */
    boolean isMembership() {
        return this == IN || this == NOT_IN;
    }

    /** Whether it is the opposite of another one that is simpler to answer. */
    boolean isNegation() {
        return this == NOT_EQUAL || this == IS_NOT || this == NOT_IN;
    }

    /** For an operator that asks for order: whether it is true where the left side is that much greater (or less). */
    boolean accepts(int order) {
        return switch (this) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
            default -> throw new IllegalStateException(this + " does not ask for order");
        };
    }
}
