package dev.threatdoc.threat.rule;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.stability.Stable;
import java.util.List;

/** What a rule sees of a trust boundary. */
@Stable
public final class BoundaryView extends RuleView implements SubjectView {

    private final Boundary boundary;

    BoundaryView(Boundary boundary, Readings readings) {
        super(boundary, readings);
        this.boundary = boundary;
    }

    @Override
    public List<BoundaryView> boundaries() {
        return readings().boundaries(readings().graph().boundariesAround(boundary));
    }

    /** The elements inside, those in boundaries inside it included, in the order of the model. */
    public List<ElementView> elements() {
        ModelGraph graph = readings().graph();
        return readings()
                .elements(graph.model().elements().stream()
                        .filter(e -> graph.boundariesAround(e).stream().anyMatch(b -> b.id().equals(boundary.id())))
                        .toList());
    }
}
