package dev.threatdoc.threat.condition;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The operators of arithmetic. */
enum Operator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/"),
    FLOOR_DIVIDE("//"),
    REMAINDER("%");

    private static final Map<String, Operator> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Operator::word, o -> o));

    private final String word;

    Operator(String word) {
        this.word = word;
    }

    /** The operator of that word, if there is one. */
    static @Nullable Operator of(String word) {
        return BY_WORD.get(word);
    }

    /** The operator as conditions write it. */
    String word() {
        return word;
    }

    /** Whether it binds less than the others. */
    boolean isSum() {
        return this == ADD || this == SUBTRACT;
    }

    /** Whether the right side must not be zero. */
    boolean divides() {
        return this == DIVIDE || this == FLOOR_DIVIDE || this == REMAINDER;
    }
}
