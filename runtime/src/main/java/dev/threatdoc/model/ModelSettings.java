package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;

/**
 * What holds for the model as a whole.
 *
 * @param isOrdered number the flows that have no order, ahead of those that have one
 * @param mergeResponses draw a request and its response as one line
 * @param ignoreUnused leave out elements that no flow touches
 * @param onDuplicates what to do with flows that differ in name and note only
 */
@Stable
public record ModelSettings(
        boolean isOrdered, boolean mergeResponses, boolean ignoreUnused, OnDuplicates onDuplicates) {

    /** What to do with flows that differ in name and note only. */
    public enum OnDuplicates {
        /** Keep them all. */
        NO_ACTION,
        /** Refuse the model. */
        RESTRICT,
        /** Draw only the first. */
        IGNORE
    }

    /** The settings where none are declared. */
    public static ModelSettings defaults() {
        return new ModelSettings(false, false, false, OnDuplicates.NO_ACTION);
    }
}
