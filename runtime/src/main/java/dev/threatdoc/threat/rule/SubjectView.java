package dev.threatdoc.threat.rule;

import dev.threatdoc.model.stability.Stable;
import java.util.List;

/** What a rule sees of something that threats can apply to: an element, a dataflow or a trust boundary. */
@Stable
public sealed interface SubjectView extends ItemView permits ElementView, DataflowView, BoundaryView {

    /** The trust boundaries around it, innermost first; a dataflow stands in none. */
    List<BoundaryView> boundaries();
}
