package dev.threatdoc.threat.rule;

import dev.threatdoc.model.Element;
import dev.threatdoc.model.stability.Stable;
import java.util.List;

/** What a rule sees of a part of the system, or of somebody or something that deals with it. */
@Stable
public final class ElementView extends RuleView implements SubjectView {

    private final Element element;

    ElementView(Element element, Readings readings) {
        super(element, readings);
        this.element = element;
    }

    @Override
    public List<BoundaryView> boundaries() {
        return readings().boundaries(readings().graph().boundariesAround(element));
    }

    /** The flows that end here, responses left out. */
    public List<DataflowView> inputs() {
        return readings().flows(readings().graph().inputs(element.id()));
    }

    /** The flows that start from here, responses left out. */
    public List<DataflowView> outputs() {
        return readings().flows(readings().graph().outputs(element.id()));
    }

    /** The data that it holds or handles by its own declaration. */
    public List<DataView> data() {
        return readings().data(element.data());
    }
}
