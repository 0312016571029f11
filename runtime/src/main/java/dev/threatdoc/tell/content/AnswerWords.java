package dev.threatdoc.tell.content;

import dev.threatdoc.model.ThreatResponse;

/** Somebody's answer to a finding, in one line. */
public final class AnswerWords {

    private AnswerWords() {}

    /** The whole of it, such as {@code Answer: accepted by Ann until 2027-01-31: until the move (SHOP-7)}. */
    public static String of(ThreatResponse response) {
        StringBuilder words = new StringBuilder("Answer: " + response.kind().words());
        add(words, " by ", response.owner(), "");
        response.until().ifPresent(d -> words.append(" until ").append(d));
        add(words, ": ", response.reason(), "");
        add(words, " (", response.ticket(), ")");
        response.cvss().ifPresent(c -> {
            words.append(", ").append(c.words());
            add(words, ": ", c.vector(), "");
        });
        return words.toString();
    }

    private static void add(StringBuilder words, String before, String text, String after) {
        if (!text.isBlank()) {
            words.append(before).append(text).append(after);
        }
    }
}
