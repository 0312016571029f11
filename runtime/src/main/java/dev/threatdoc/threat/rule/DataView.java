package dev.threatdoc.threat.rule;

import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.stability.Stable;
import java.util.List;

/** What a rule sees of a piece of information that the system handles. */
@Stable
public final class DataView extends RuleView implements ItemView {

    private final DataAsset asset;

    DataView(DataAsset asset, Readings readings) {
        super(asset, readings);
        this.asset = asset;
    }

    /** The flows that carry it. */
    public List<DataflowView> carriedBy() {
        return readings().flows(readings().graph().carriedBy(asset.id()));
    }

    /** The elements at the ends of the flows that carry it. */
    public List<ElementView> processedBy() {
        return readings().elements(readings().graph().processedBy(asset.id()));
    }
}
