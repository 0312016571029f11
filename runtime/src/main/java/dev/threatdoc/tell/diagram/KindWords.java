package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.vocabulary.ElementKind;
import java.util.Locale;

/** The names of kinds as people say them. */
final class KindWords {

    private KindWords() {}

    /** A kind in words, such as {@code set of processes}; abbreviations such as {@code LLM} stay as they are. */
    static String of(ElementKind kind) {
        String name = kind.name();
        if (name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
