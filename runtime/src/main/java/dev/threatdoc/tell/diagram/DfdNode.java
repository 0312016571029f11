package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.vocabulary.Shape;
import dev.threatdoc.threat.catalog.Level;
import java.util.List;
import java.util.Optional;

/**
 * An element as it is drawn.
 *
 * @param id the element's id
 * @param shape its shape
 * @param name its name, on one line, yet to be escaped
 * @param kind its kind in words, for those who do not know the shapes
 * @param inScope whether it is to be judged; drawn grey if not
 * @param risk the severity of its worst open finding, if it has one and the drawing is to show it
 * @param findings how many open findings it has; 0 where the drawing is not to show them
 * @param change what has become of it, in a drawing that shows changes
 */
public record DfdNode(
        String id,
        Shape shape,
        String name,
        String kind,
        boolean inScope,
        Optional<Level> risk,
        int findings,
        Optional<Change> change) {

    /** Its name in lines of about as many characters as fit, yet to be escaped. */
    List<String> label() {
        return Label.of(name);
    }
}
