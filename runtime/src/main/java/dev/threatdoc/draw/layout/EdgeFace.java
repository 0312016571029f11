package dev.threatdoc.draw.layout;

import dev.threatdoc.tell.diagram.DfdEdge;
import dev.threatdoc.tell.diagram.DfdMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the words of a flow, with the origin as their top left: numbers in a column of their own, names behind them. */
final class EdgeFace {

    private static final double WIDTH = 160;
    private static final double PADDING_X = 5;
    private static final double PADDING_Y = 3;
    private static final double GAP = 5;
    private static final int MOST_LINES = 3;

    /** A request and its response. */
    private static final int MOST_MESSAGES = 2;

    private final List<TextLine> text = new ArrayList<>();
    private final List<PlacedNumber> numbers = new ArrayList<>();
    private final double left;
    private final double numberWidth;
    private double y = PADDING_Y;
    private double right;

    private EdgeFace(double numberWidth) {
        this.numberWidth = numberWidth;
        this.left = PADDING_X + (numberWidth > 0 ? numberWidth + GAP : 0);
        this.right = left;
    }

    /**
     * The words of a flow.
     *
     * @param counted whether to say only how many flows there are
     */
    static PlacedLabel of(DfdEdge edge, boolean counted) {
        boolean bundle = counted || edge.messages().size() > MOST_MESSAGES;
        EdgeFace face = new EdgeFace(bundle ? 0 : numberWidth(edge.messages()));
        if (bundle) {
            int flows = edge.messages().size();
            face.line(flows == 1 ? "1 flow" : flows + " flows", TextStyle.FLOW);
        } else {
            edge.messages().forEach(face::message);
        }
        edge.change().ifPresent(c -> face.line(c.words(), TextStyle.TRANSPORT));
        Optional<TextLine> risk = edge.risk().map(r -> face.risk(RiskWords.of(r, edge.findings())));
        Box box = new Box(0, 0, Math.ceil(face.right + PADDING_X), Math.ceil(face.y + PADDING_Y));
        return new PlacedLabel(box, List.copyOf(face.text), List.copyOf(face.numbers), risk);
    }

    private static double numberWidth(List<DfdMessage> messages) {
        double widest = 0;
        for (DfdMessage message : messages) {
            if (message.number().isPresent()) {
                String number = String.valueOf(message.number().get());
                widest = Math.max(widest, Math.max(14, TextStyle.NUMBER.width(number) + 7));
            }
        }
        return widest;
    }

    private void message(DfdMessage message) {
        message.number().ifPresent(n -> number(n, message.isResponse()));
        Wrap.lines(message.name(), TextStyle.FLOW, WIDTH, MOST_LINES).forEach(l -> line(l, TextStyle.FLOW));
        message.transport()
                .ifPresent(
                        t -> Wrap.lines(t, TextStyle.TRANSPORT, WIDTH, 1).forEach(l -> line(l, TextStyle.TRANSPORT)));
    }

    private void number(int number, boolean isResponse) {
        Box frame = new Box(PADDING_X, y, numberWidth, TextStyle.NUMBER.leading());
        Point at = new Point(frame.centre(), y + TextStyle.NUMBER.baseline());
        numbers.add(new PlacedNumber(new TextLine(String.valueOf(number), TextStyle.NUMBER, at), frame, isResponse));
    }

    private void line(String line, TextStyle style) {
        text.add(new TextLine(line, style, new Point(left, y + style.baseline())));
        right = Math.max(right, left + style.width(line));
        y += style.leading();
    }

    private TextLine risk(String words) {
        TextLine line =
                new TextLine(words, TextStyle.RISK, new Point(left + RiskWords.METER, y + TextStyle.RISK.baseline()));
        right = Math.max(right, left + RiskWords.width(words));
        y += TextStyle.RISK.leading();
        return line;
    }
}
