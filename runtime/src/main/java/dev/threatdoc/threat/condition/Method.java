package dev.threatdoc.threat.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a condition can ask of an item or a text. */
enum Method {
    ONE_OF("oneOf"),
    CROSSES("crosses"),
    ENTERS("enters"),
    EXITS("exits"),
    INSIDE("inside"),
    HAS_DATA_LEAKS("hasDataLeaks"),
    CHECK_TLS_VERSION("checkTLSVersion"),
    LOWER("lower"),
    UPPER("upper");

    private final String word;

    Method(String word) {
        this.word = word;
    }

    /** The name as conditions write it. */
    String word() {
        return word;
    }

    /** Whether it takes boundaries. */
    boolean isAboutBoundaries() {
        return isAboutCrossing() || this == INSIDE;
    }

    /** Whether it compares the boundaries at the two ends of a flow. */
    boolean isAboutCrossing() {
        return this == CROSSES || this == ENTERS || this == EXITS;
    }

    /** Whether it needs a text, as opposed to an item. */
    boolean isAboutText() {
        return this == LOWER || this == UPPER;
    }

    static Optional<Method> find(String word) {
        return Arrays.stream(values()).filter(m -> m.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Method::word).toList();
    }
}
