package dev.threatdoc.threat.diff;

import dev.threatdoc.threat.analysis.Finding;
import java.util.List;
import java.util.Optional;

/**
 * One finding that came, went or is judged otherwise.
 *
 * @param before the finding as it was; empty if it is new
 * @param after the finding as it is; empty if it is gone
 * @param values what about it is otherwise: risk, severity, certainty, status
 */
public record FindingChange(Optional<Finding> before, Optional<Finding> after, List<ValueChange> values) {

    public FindingChange {
        values = List.copyOf(values);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("What was never there does not change");
        }
    }

    /** What has happened to it. */
    public ItemChange.Kind kind() {
        if (before.isEmpty()) {
            return ItemChange.Kind.ADDED;
        }
        return after.isEmpty() ? ItemChange.Kind.REMOVED : ItemChange.Kind.CHANGED;
    }

    /** The finding as it is, or as it was if it is gone. */
    public Finding finding() {
        return after.or(() -> before).orElseThrow();
    }
}
