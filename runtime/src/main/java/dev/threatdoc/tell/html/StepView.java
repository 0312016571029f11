package dev.threatdoc.tell.html;

import dev.threatdoc.tell.content.AskedOnce;
import dev.threatdoc.tell.content.FirstSteps.Line;
import dev.threatdoc.tell.content.FirstSteps.Step;
import dev.threatdoc.tell.content.SourceLinks;
import dev.threatdoc.threat.risk.RiskLabels;
import java.util.List;

/**
 * A thing to do now, with its links.
 *
 * @param all the fragment that leads to all that is to be done; empty where the lines say it all
 */
record StepView(
        String id,
        String title,
        String note,
        String all,
        List<LineView> lines,
        List<AskedOnce> questions,
        String command) {

    /**
     * A finding to look at.
     *
     * @param level its risk from 1 to 5
     * @param finding the finding's id
     * @param address what opens its place; may be empty
     */
    record LineView(
            int level,
            String risk,
            String finding,
            String title,
            String item,
            String place,
            String address,
            String code,
            String fix) {

        private static LineView of(Line line, RiskLabels labels, SourceLinks links) {
            return new LineView(
                    line.finding().risk().level().rank(),
                    labels.risk(line.finding().risk().level()),
                    line.finding().id(),
                    line.title(),
                    line.finding().subject().name(),
                    line.place().words(),
                    links.address(line.place()).orElse(""),
                    line.code(),
                    line.fix());
        }
    }

    static StepView of(Step step, RiskLabels labels, SourceLinks links) {
        return new StepView(
                step.id(),
                step.title(),
                step.note(),
                switch (step.id()) {
                    case "mend" -> "#f=certainty=certain";
                    case "new" -> step.lines().isEmpty() ? "" : "#f=status=open&group=none";
                    default -> "";
                },
                step.lines().stream().map(l -> LineView.of(l, labels, links)).toList(),
                step.questions(),
                step.command());
    }
}
