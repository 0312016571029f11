package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Question;
import dev.threatdoc.threat.analysis.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks in one message for a whole compilation what would settle most of what nobody declared. */
final class QuestionsText {

    private static final int MOST_QUESTIONS = 3;
    private static final int WIDEST_LINE = 158;

    private QuestionsText() {}

    /** The message; nothing where there is nothing to ask. */
    static Optional<Message> of(Analysis analysis, Set<String> compiled) {
        List<Finding> open = analysis.open().stream()
                .filter(f -> f.isHead() && !f.isCertain())
                .toList();
        List<Question> questions = Questions.answerable(open, analysis.graph(), MOST_QUESTIONS);
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        int settled = questions.stream().mapToInt(Question::settles).sum();
        List<String> lines = new ArrayList<>();
        lines.add(Message.TAG + (questions.size() == 1 ? "1 answer" : questions.size() + " answers") + " would settle "
                + settled + " of " + open.size() + " open questions about "
                + OneLine.quoted(analysis.model().name()));
        String before = "";
        for (Question question : questions) {
            String asked = OneLine.cut(asked(question), WIDEST_LINE);
            if (!asked.equals(before)) {
                lines.add(asked);
            }
            lines.add(OneLine.cut(answer(question, analysis.graph()), WIDEST_LINE));
            before = asked;
        }
        return Optional.of(new Message(Message.Level.WARNING, place(analysis, compiled), String.join("\n  ", lines)));
    }

    private static boolean isYesOrNo(Question question) {
        return question.best().filter(Boolean.class::isInstance).isPresent();
    }

    private static String asked(Question question) {
        return isYesOrNo(question)
                ? "Does this hold? " + QuestionWords.statement(question)
                : OneLine.of(question.words());
    }

    private static String answer(Question question, ModelGraph graph) {
        Item item = graph.item(question.unknown().item());
        String declare = isYesOrNo(question) ? question.declaration("true / false") : question.declaration();
        return "  " + declare + " on " + OneLine.quoted(item.name()) + "   " + question.effect();
    }

    /** At the declaration of the model if it is compiled now, else at that of the first element that is. */
    private static Place place(Analysis analysis, Set<String> compiled) {
        return Stream.concat(
                        Stream.of(analysis.model().place()),
                        analysis.model().elements().stream().map(Item::place))
                .filter(p -> p instanceof CodePlace code && compiled.contains(code.type()))
                .findFirst()
                .orElse(Place.NONE);
    }
}
