package dev.threatdoc.files.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the maintainers have to say before a claim counts; each question is asked once. */
final class OpenQuestions {

    /**
     * One question.
     *
     * @param text what is asked
     * @param proposal what the answer probably is
     * @param section where it goes to
     */
    record Question(String id, String text, String proposal, String section) {}

    private final Map<String, Question> byText = new LinkedHashMap<>();

    /** Asks, and gives the claim that rests on the answer its ground. */
    Grounds ask(String text, String proposal, String section) {
        Question question =
                byText.computeIfAbsent(text, t -> new Question("Q" + (byText.size() + 1), t, proposal, section));
        return Grounds.inferred(question.id());
    }

    List<Question> all() {
        return new ArrayList<>(byText.values());
    }
}
