package dev.threatdoc.threat.rule;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.stability.Stable;
import java.util.List;
import java.util.Optional;

/** What a rule sees of data on its way from one element to another. */
@Stable
public final class DataflowView extends RuleView implements SubjectView {

    private final Dataflow flow;

    DataflowView(Dataflow flow, Readings readings) {
        super(flow, readings);
        this.flow = flow;
    }

    /** None, for a dataflow stands in no boundary; see {@link #crossed} for those that it passes. */
    @Override
    public List<BoundaryView> boundaries() {
        return List.of();
    }

    /** The element that sends. */
    public ElementView source() {
        return new ElementView(readings().graph().source(flow), readings());
    }

    /** The element that receives. */
    public ElementView sink() {
        return new ElementView(readings().graph().sink(flow), readings());
    }

    /** The flow that answers this one. */
    public Optional<DataflowView> response() {
        return view(flow.response());
    }

    /** The flow that this one answers. */
    public Optional<DataflowView> responseTo() {
        return view(flow.responseTo());
    }

    /** The data that it carries, that of its source included. */
    public List<DataView> data() {
        return readings().data(flow.data());
    }

    /** The trust boundaries that it leaves or enters, those that it leaves first, each from the inside out. */
    public List<BoundaryView> crossed() {
        return readings().boundaries(readings().graph().crossed(flow));
    }

    private Optional<DataflowView> view(Optional<String> id) {
        return id.map(readings().graph()::flow).map(f -> new DataflowView(f, readings()));
    }
}
