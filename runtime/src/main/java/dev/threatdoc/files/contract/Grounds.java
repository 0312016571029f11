package dev.threatdoc.files.contract;

import java.util.Map;

/**
 * What a claim rests on.
 *
 * @param source where a maintainer said so; empty where nobody has
 * @param question the number of the open question that would settle it; empty where somebody said so
 */
record Grounds(String source, String question) {

    static Grounds documented(String source) {
        return new Grounds(source, "");
    }

    static Grounds inferred(String question) {
        return new Grounds("", question);
    }

    boolean isSaid() {
        return question.isEmpty();
    }

    /** As it stands behind a claim in the document. */
    String tag() {
        return isSaid() ? "*(documented, " + ContractWords.inTag(source) + ")*" : "*(inferred, " + question + ")*";
    }

    /** As it stands in the sidecar. */
    Map<String, Object> yaml() {
        return isSaid()
                ? Fields.of("kind", "documented")
                        .and("source", ContractWords.plain(source))
                        .map()
                : Fields.of("kind", "inferred").and("question_id", question).map();
    }
}
