package dev.threatdoc.processor.option;

import dev.threatdoc.model.vocabulary.NearestName;
import java.util.Collection;

/** Half a sentence that helps somebody who wrote a name that there is not. */
final class Advice {

    private Advice() {}

    /** The nearest known name, or all of them where none is near. */
    static String on(String written, Collection<String> known) {
        String hint = NearestName.hint(written, known);
        return hint.isEmpty() ? "; expected one of " + String.join(", ", known) : hint;
    }
}
