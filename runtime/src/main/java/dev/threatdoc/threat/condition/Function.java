package dev.threatdoc.threat.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The functions that a condition can call. */
enum Function {
    ANY("any"),
    ALL("all"),
    LEN("len"),
    MIN("min"),
    MAX("max"),
    SUM("sum");

    private final String word;

    Function(String word) {
        this.word = word;
    }

    /** The name as conditions write it. */
    String word() {
        return word;
    }

    static Optional<Function> find(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Function::word).toList();
    }
}
