package dev.threatdoc.draw.layout;

import java.util.List;
import java.util.Optional;

/**
 * The words of a flow with their place.
 *
 * @param box the space that they take
 * @param text names, and protocols with ports
 * @param numbers the numbers of the flows
 * @param risk how bad its findings are, if the drawing shows that and it has some
 */
public record PlacedLabel(Box box, List<TextLine> text, List<PlacedNumber> numbers, Optional<TextLine> risk) {

    /** The same elsewhere. */
    PlacedLabel moved(double dx, double dy) {
        return new PlacedLabel(
                box.moved(dx, dy),
                text.stream().map(t -> t.moved(dx, dy)).toList(),
                numbers.stream().map(n -> n.moved(dx, dy)).toList(),
                risk.map(r -> r.moved(dx, dy)));
    }
}
