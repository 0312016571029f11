package dev.threatdoc.testing;

import dev.threatdoc.model.vocabulary.PropertyName;

/** Names that tests have as a text, such as in tables. */
public final class Names {

    private Names() {}

    /** The property or control of that name, which there must be. */
    public static PropertyName of(String text) {
        return PropertyName.find(text).orElseThrow(() -> new AssertionError("there is no property " + text));
    }
}
