package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;

/**
 * What holds for the model as a whole.
 *
 * @param isOrdered number the flows that have no order, ahead of those that have one
 * @param mergeResponses draw a request and its response as one line
 * @param ignoreUnused leave out elements that no flow touches
 * @param onDuplicates what to do with flows that differ in name and note only
 * @param judgedInFull whether each threat counts whatever technology was seen, as in the models of other tools
 * @param judging how the compilation that made it was told to judge it
 */
@Stable
public record ModelSettings(
        boolean isOrdered,
        boolean mergeResponses,
        boolean ignoreUnused,
        OnDuplicates onDuplicates,
        boolean judgedInFull,
        Judging judging) {

    /** Settings of a model that nobody said how to judge. */
    public ModelSettings(
            boolean isOrdered,
            boolean mergeResponses,
            boolean ignoreUnused,
            OnDuplicates onDuplicates,
            boolean judgedInFull) {
        this(isOrdered, mergeResponses, ignoreUnused, onDuplicates, judgedInFull, Judging.usual());
    }

    /** Settings of a model whose threats count where what they need is there. */
    public ModelSettings(boolean isOrdered, boolean mergeResponses, boolean ignoreUnused, OnDuplicates onDuplicates) {
        this(isOrdered, mergeResponses, ignoreUnused, onDuplicates, false);
    }

    /** The same, with each threat judged whatever technology was seen. */
    public ModelSettings inFull() {
        return new ModelSettings(isOrdered, mergeResponses, ignoreUnused, onDuplicates, true, judging);
    }

    /** The same, judged so. */
    public ModelSettings with(Judging how) {
        return new ModelSettings(isOrdered, mergeResponses, ignoreUnused, onDuplicates, judgedInFull, how);
    }

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
