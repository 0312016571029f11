package dev.threatdoc.tell.diagram;

import dev.threatdoc.threat.catalog.Level;
import java.util.List;
import java.util.Optional;

/**
 * A trust boundary as it is drawn, with what stands in it.
 *
 * @param id the boundary's id
 * @param name its name, on one line, yet to be escaped
 * @param inScope whether it is to be judged; drawn grey if not
 * @param nodes the elements directly in it, in the order in which flows first touch them
 * @param clusters the boundaries directly in it, in the same order
 * @param hidden the number of elements in it that are not drawn because it is drawn closed; 0 for one that is open
 * @param risk for one that is drawn closed, the severity of the worst open finding in it, if the drawing is to show it
 * @param findings for one that is drawn closed, how many open findings the elements in it have
 * @param change what has become of it, in a drawing that shows changes
 */
public record DfdCluster(
        String id,
        String name,
        boolean inScope,
        List<DfdNode> nodes,
        List<DfdCluster> clusters,
        int hidden,
        Optional<Level> risk,
        int findings,
        Optional<Change> change) {

    public DfdCluster {
        nodes = List.copyOf(nodes);
        clusters = List.copyOf(clusters);
    }

    /** Whether it is drawn as a box that shows nothing of what it holds. */
    public boolean isClosed() {
        return hidden > 0;
    }

    /** Its name in lines of about as many characters as fit, yet to be escaped. */
    List<String> label() {
        return Label.wrap(name, Label.BOUNDARY);
    }
}
