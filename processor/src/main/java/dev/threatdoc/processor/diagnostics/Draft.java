package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.Place;
import dev.threatdoc.threat.analysis.Finding;
import java.util.Comparator;
import java.util.function.Supplier;

/**
 * A message before it is certain that it will be shown; its text, which asks questions and is dear, is made only then.
 *
 * @param worst the worst of the findings that it is about
 * @param level how loud it is
 * @param place where it belongs
 * @param text makes the text
 */
record Draft(Finding worst, Message.Level level, Place place, Supplier<String> text) {

    /**
     * What breaks the build first, then what is certain; the severest first, for that is the word that each message
     * shows, and of those that are as severe the riskiest.
     */
    static final Comparator<Draft> MOST_URGENT_FIRST = Comparator.comparing(Draft::breaks)
            .reversed()
            .thenComparing(d -> !d.worst().isCertain())
            .thenComparing(d -> d.worst().severity(), Comparator.reverseOrder())
            .thenComparing(Draft::worst, Finding.RISKIEST_FIRST)
            .thenComparing(d -> d.place().file())
            .thenComparingInt(d -> d.place().line());

    /** Whether it breaks the build. */
    boolean breaks() {
        return level == Message.Level.ERROR;
    }

    /** The message, with its text. */
    Message message() {
        return new Message(level, place, text.get());
    }
}
