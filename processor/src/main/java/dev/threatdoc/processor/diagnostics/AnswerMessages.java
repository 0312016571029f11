package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import java.util.List;

/** Says which answers will end soon. */
final class AnswerMessages {

    private AnswerMessages() {}

    /** One note for each answer that ends soon. */
    static List<Message> of(Analysis analysis) {
        return analysis.findings().stream()
                .filter(Finding::endsSoon)
                .flatMap(f -> f.response().stream())
                .distinct()
                .map(r -> new Message(Message.Level.NOTE, r.place(), text(r)))
                .toList();
    }

    private static String text(ThreatResponse response) {
        String owner = response.owner().isBlank() ? "" : " of " + OneLine.of(response.owner());
        return Message.TAG + "The answer" + owner + " to " + OneLine.of(response.threat()) + " ("
                + response.kind().words() + ") ends on "
                + response.until().map(Object::toString).orElse("")
                + "; give it a later day and a reason that still holds, or mend what it is about";
    }
}
