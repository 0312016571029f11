package dev.threatdoc.draw.layout;

import dev.threatdoc.model.vocabulary.Shape;
import dev.threatdoc.tell.diagram.DfdCluster;
import dev.threatdoc.tell.diagram.DfdNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box with its words, before it has a place.
 *
 * @param text its lines, as if its top left were the origin
 * @param risk how bad its findings are
 */
public record NodeFace(double width, double height, List<TextLine> text, Optional<TextLine> risk) {

    /** The height of the figure above an actor's name, with the gap below it. */
    static final double FIGURE = 30;

    private static final double LEAST_WIDTH = 112;
    private static final double NAME_WIDTH = 168;
    private static final double PADDING = 11;
    private static final int MOST_LINES = 3;

    /** An element's box. */
    static NodeFace of(DfdNode node) {
        List<String> words = new ArrayList<>(Wrap.lines(node.name(), TextStyle.NAME, NAME_WIDTH, MOST_LINES));
        Optional<String> risk = node.risk().map(r -> RiskWords.of(r, node.findings()));
        double top = PADDING + (node.shape() == Shape.ACTOR ? FIGURE : 0);
        String kind = node.kind() + node.change().map(c -> " · " + c.words()).orElse("");
        return of(words, kind, risk, sides(node.shape()), top);
    }

    /** The box of a boundary that is drawn closed. */
    static NodeFace of(DfdCluster closed) {
        List<String> words = Wrap.lines(closed.name(), TextStyle.BOUNDARY, NAME_WIDTH, MOST_LINES);
        String holds = closed.hidden() == 1 ? "1 element" : closed.hidden() + " elements";
        Optional<String> risk = closed.risk().map(r -> RiskWords.of(r, closed.findings()));
        return of(words, holds, risk, 20, PADDING + 4);
    }

    /** What the outline takes on either side, with the gap to the words. */
    private static double sides(Shape shape) {
        return switch (shape) {
            case ACTOR, SERVER, EXTERNAL, PLAIN -> 16;
            case DATASTORE, PROCESS -> 22;
            case MULTI_PROCESS, MODEL -> 26;
            case AGENT, FUNCTION -> 30;
        };
    }

    private static NodeFace of(List<String> name, String kind, Optional<String> risk, double sides, double top) {
        double words = TextStyle.KIND.width(kind);
        for (String line : name) {
            words = Math.max(words, TextStyle.NAME.width(line));
        }
        words = Math.max(words, risk.map(RiskWords::width).orElse(0.0));
        double width = Math.ceil(Math.max(LEAST_WIDTH, words + 2 * sides));
        List<TextLine> lines = new ArrayList<>();
        double y = top;
        for (String line : name) {
            lines.add(new TextLine(line, TextStyle.NAME, new Point(width / 2, y + TextStyle.NAME.baseline())));
            y += TextStyle.NAME.leading();
        }
        lines.add(new TextLine(kind, TextStyle.KIND, new Point(width / 2, y + TextStyle.KIND.baseline())));
        y += TextStyle.KIND.leading();
        Optional<TextLine> rated = Optional.empty();
        if (risk.isPresent()) {
            y += 4;
            double left = (width - RiskWords.width(risk.get())) / 2 + RiskWords.METER;
            rated = Optional.of(
                    new TextLine(risk.get(), TextStyle.RISK, new Point(left, y + TextStyle.RISK.baseline())));
            y += TextStyle.RISK.leading();
        }
        return new NodeFace(width, Math.ceil(y + PADDING), lines, rated);
    }

    /** The same in a box of at least that width. */
    NodeFace atLeast(double least) {
        double more = Math.max(0, Math.ceil(least) - width);
        return new NodeFace(
                width + more,
                height,
                text.stream().map(t -> t.moved(more / 2, 0)).toList(),
                risk.map(r -> r.moved(more / 2, 0)));
    }

    /** Its lines where its box is. */
    public List<TextLine> text(Box box) {
        return text.stream().map(t -> t.moved(box.x(), box.y())).toList();
    }

    /** How bad its findings are, where its box is. */
    public Optional<TextLine> risk(Box box) {
        return risk.map(t -> t.moved(box.x(), box.y()));
    }
}
