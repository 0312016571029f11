package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;

/**
 * The sequence diagram for PlantUML: who sends what to whom, in the order of the flows.
 *
 * <p>Flows that repeat an earlier one are drawn even where the data-flow diagram leaves them out, for here each of them
 * is another step.
 */
public final class SequenceDiagram {

    private final IndentedLines out = new IndentedLines();
    private final Shown shown;
    private final ModelGraph graph;
    private final DiagramOptions options;
    private final Risks risks;

    private SequenceDiagram(Analysis analysis, DiagramOptions options) {
        this(options.view().of(analysis), options, Risks.of(analysis, options));
    }

    private SequenceDiagram(Shown shown, DiagramOptions options, Risks risks) {
        this.shown = shown;
        this.graph = shown.graph();
        this.options = options;
        this.risks = risks;
    }

    /** Draws an analysis, however long. */
    public static String render(Analysis analysis, DiagramOptions options) {
        SequenceDiagram diagram = new SequenceDiagram(analysis, options);
        return diagram.write(diagram.shown.title(), diagram.shown.flows());
    }

    /** Draws an analysis in parts none of which is long, each with those who take part in it. */
    public static List<String> pages(Analysis analysis, DiagramOptions options) {
        SequenceDiagram all = new SequenceDiagram(analysis, options);
        List<List<Dataflow>> pages = SequencePages.of(all.shown.flows());
        List<String> drawn = new ArrayList<>();
        for (List<Dataflow> page : pages) {
            String title = all.shown.title()
                    + (pages.size() == 1 ? "" : " (part " + (drawn.size() + 1) + " of " + pages.size() + ")");
            drawn.add(all.onNewPage().write(title, page));
        }
        return drawn;
    }

    private SequenceDiagram onNewPage() {
        return new SequenceDiagram(shown, options, risks);
    }

    private String write(String title, List<Dataflow> flows) {
        out.add("@startuml");
        // This engine can draw a box inside a box.
        out.add("!pragma teoz true");
        PlantUmlStyle.write(out, options.colormap());
        out.add("hide footbox");
        out.add("title " + PlantUmlText.of(Label.wrap(title, Label.TITLE)));
        group(ParticipantGroup.of(graph, flows));
        flows.forEach(this::message);
        if (options.colormap()) {
            PlantUmlStyle.writeLegend(out, true, false);
        }
        out.add("@enduml");
        return out.toString();
    }

    private void group(ParticipantGroup group) {
        for (SequenceMember member : group.members()) {
            if (member instanceof ParticipantGroup inner) {
                out.open("box \"" + PlantUmlText.of(Label.wrap(inner.name(), Label.BOUNDARY)) + "\" "
                        + Palette.BOUNDARY_FILL);
                group(inner);
                out.close("end box");
            } else if (member instanceof SequenceMember.Participant participant) {
                participant(participant.element());
            }
        }
    }

    private void participant(Element element) {
        out.add(PlantUmlShape.inSequence(element.kind().shape()) + " \"" + PlantUmlText.of(Label.of(element.name()))
                + "\" as " + Identifier.of("n_", element.id()) + " "
                + PlantUmlStyle.of(element.kind().shape(), element.inScope(), risks.of(element), options.colormap()));
    }

    private void message(Dataflow flow) {
        Look look = Look.flow(flow.inScope(), risks.of(flow));
        String arrow = flow.isResponse() ? "-[" + look.line() + "]->" : "-[" + look.line() + "]>";
        out.add(Identifier.of("n_", flow.source()) + " " + arrow + " " + Identifier.of("n_", flow.sink()) + " : "
                + PlantUmlText.of(DfdMessage.text(FlowLabels.of(List.of(flow))).stream()
                        .flatMap(t -> Label.flow(t).stream())
                        .toList()));
        String note = flow.attributes().text(PropertyNames.NOTE);
        if (!note.isBlank()) {
            // On one line, for the words "end note" would end a note of several.
            out.add("note right : " + PlantUmlText.of(Label.wrap(note, Label.NOTE)));
        }
    }
}
