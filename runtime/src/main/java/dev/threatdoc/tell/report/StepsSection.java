package dev.threatdoc.tell.report;

import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.tell.content.AskedOnce;
import dev.threatdoc.tell.content.FirstSteps;
import dev.threatdoc.tell.content.FirstSteps.Line;
import dev.threatdoc.tell.content.FirstSteps.Step;
import dev.threatdoc.tell.content.State;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.stream.Collectors;

/** The state in one sentence, and what to do now. */
final class StepsSection {

    private StepsSection() {}

    static void write(Markdown out, Analysis analysis) {
        out.paragraph("**" + MarkdownText.text(State.of(analysis)) + "**");
        for (Step step : FirstSteps.of(analysis)) {
            out.heading(2, step.title());
            int number = 1;
            for (Line line : step.lines()) {
                out.line(number++ + ". " + line(line, analysis));
                if (!line.code().isEmpty()) {
                    out.line("   - " + Markdown.codeSpan(line.code()));
                }
                if (!line.fix().isEmpty()) {
                    out.line("   - " + MarkdownText.text(line.fix()));
                }
            }
            for (AskedOnce question : step.questions()) {
                out.line(number++ + ". " + MarkdownText.text(question.words()));
                out.line("   - `" + question.declaration() + "` " + question.effect() + ", at " + about(question));
            }
            if (!step.lines().isEmpty() || !step.questions().isEmpty()) {
                out.line("");
            }
            out.paragraph(MarkdownText.text(step.note()));
            if (!step.command().isEmpty()) {
                out.code("sh", step.command());
            }
        }
    }

    private static String line(Line line, Analysis analysis) {
        String place = line.place().words();
        return "**"
                + MarkdownText.text(analysis.labels().risk(line.finding().risk().level())) + "** "
                + MarkdownText.text(line.title()) + (place.isEmpty() ? "" : " – " + MarkdownText.text(place)) + " at "
                + MarkdownText.text(line.finding().subject().name());
    }

    private static String about(AskedOnce question) {
        return question.about().stream().map(a -> MarkdownText.text(a.name())).collect(Collectors.joining(", "))
                + (question.others() == 0 ? "" : " and " + question.others() + " more");
    }
}
