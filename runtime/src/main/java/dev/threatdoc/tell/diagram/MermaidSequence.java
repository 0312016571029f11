package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Shape;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;

/** The sequence diagram for Mermaid. Of boundaries it shows the outermost, for its boxes hold no boxes. */
public final class MermaidSequence {

    private final IndentedLines out = new IndentedLines();
    private final Shown shown;

    private MermaidSequence(Shown shown) {
        this.shown = shown;
    }

    /** Draws an analysis. */
    public static String render(Analysis analysis, DiagramOptions options) {
        return new MermaidSequence(options.view().of(analysis)).write();
    }

    private String write() {
        out.open("sequenceDiagram");
        for (SequenceMember member :
                ParticipantGroup.of(shown.graph(), shown.flows()).members()) {
            if (member instanceof ParticipantGroup group) {
                // A colour is always given: without, the first word of the name would be taken for one.
                out.open("box rgba(179,38,30,0.06) " + MermaidText.bare(List.of(group.name())));
                group.elements().forEach(this::participant);
                out.close("end");
            } else if (member instanceof SequenceMember.Participant participant) {
                participant(participant.element());
            }
        }
        shown.flows().forEach(this::message);
        return out.toString();
    }

    private void participant(Element element) {
        String keyword = element.kind().shape() == Shape.ACTOR ? "actor" : "participant";
        out.add(keyword + " " + Identifier.of("n_", element.id()) + " as "
                + MermaidText.bare(List.of(Label.plain(element.name()))));
    }

    private void message(Dataflow flow) {
        String from = Identifier.of("n_", flow.source());
        out.add(from + (flow.isResponse() ? "-->>" : "->>") + Identifier.of("n_", flow.sink()) + ": "
                + MermaidText.bare(DfdMessage.text(FlowLabels.of(List.of(flow)))));
        String note = flow.attributes().text(PropertyNames.NOTE);
        if (!note.isBlank()) {
            out.add("Note right of " + from + ": " + MermaidText.bare(List.of(Label.plain(note))));
        }
    }
}
