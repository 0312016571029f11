package dev.threatdoc.draw.picture;

import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.SequenceDiagram;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;

/**
 * A sequence diagram, or a part of a long one, as SVG.
 *
 * @param name its name without an ending: {@code seq}, then {@code seq-2} and on
 * @param svg the drawing
 */
record SequenceSvg(String name, String svg) {

    /**
     * All parts of the sequence diagram of an analysis, in order.
     *
     * @param ending the ending of the files to be, for the message where there is no font
     */
    static List<SequenceSvg> of(Analysis analysis, DiagramOptions options, String ending) throws NoFontException {
        String first = options.view().fileName("seq");
        List<SequenceSvg> drawn = new ArrayList<>();
        for (String page : SequenceDiagram.pages(analysis, options)) {
            String name = drawn.isEmpty() ? first : first + "-" + (drawn.size() + 1);
            drawn.add(new SequenceSvg(name, wellFormed(PlantUmlEngine.svg(page, name + ending))));
        }
        return drawn;
    }

    /**
     * PlantUML leaves {@code >} in texts as it is, and XML takes {@code ]]>} for the end of a section that none began.
     */
    private static String wellFormed(String svg) {
        return svg.replace("]]>", "]]&gt;");
    }
}
