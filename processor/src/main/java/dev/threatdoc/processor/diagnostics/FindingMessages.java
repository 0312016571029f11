package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.Place;
import dev.threatdoc.processor.option.GateOptions;
import dev.threatdoc.processor.option.QuestionStyle;
import dev.threatdoc.tell.report.ReferencePages;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses what to say of the findings and beside them, and in which order.
 *
 * <p>Messages that break the build come first and are never left out. Of warnings there are no more than the user
 * wants: the findings that matter most first, then what is wrong with declarations. Where there is too much of both,
 * each gets half, so that neither pushes the other out.
 */
public final class FindingMessages {

    private FindingMessages() {}

    /**
     * The messages for an analysis, the last of which sums up. An analysis without anything that is loud enough has no
     * sum, unless something had to be left out.
     *
     * @param warnings what there is to warn of beside the findings
     * @param compiled the types that the compiler can point at
     * @param report where the report is, in words; empty if none is written
     * @param pages where the reference of a threat can be read
     * @param pointsAtLines whether the compiler can point at a line of code that is no declaration
     */
    public static List<Message> of(
            Analysis analysis,
            List<Message> warnings,
            GateOptions options,
            Set<String> compiled,
            String report,
            ReferencePages pages,
            boolean pointsAtLines) {
        List<Draft> drafts = Drafts.of(analysis, options, compiled, pages, pointsAtLines);
        int breaking = (int) drafts.stream().filter(Draft::breaks).count();
        int room = Math.max(0, options.maxWarnings() - breaking);
        int findings = drafts.size() - breaking;
        int besides = Math.min(warnings.size(), Math.max(room / 2, room - findings));
        int shown = breaking + Math.min(findings, room - besides);
        List<Message> messages = new ArrayList<>();
        drafts.stream().limit(shown).map(Draft::message).forEach(messages::add);
        messages.addAll(warnings.subList(0, besides));
        Optional<Message> asked =
                options.questions() == QuestionStyle.SUMMARY && options.warnOn().isPresent()
                        ? QuestionsText.of(analysis, compiled)
                        : Optional.empty();
        asked.ifPresent(messages::add);
        messages.addAll(AnswerMessages.of(analysis));
        int left = drafts.size() - shown + warnings.size() - besides;
        if (!drafts.isEmpty() || asked.isPresent() || left > 0) {
            messages.add(new Message(Message.Level.WARNING, Place.NONE, Summary.of(analysis, left, report)));
        }
        return options.quiet() ? messages.stream().map(Message::quiet).toList() : messages;
    }
}
