package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.CodePlace;

/** Names code in the text, where the compiler cannot point at it. */
final class CodeName {

    private CodeName() {}

    /** The declaration in brackets, such as {@code (in com.example.Users.find(java.lang.String))}. */
    static String of(CodePlace place) {
        return "(in " + place.type() + (place.member().isEmpty() ? "" : "." + place.member()) + ")";
    }
}
