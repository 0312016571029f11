package dev.threatdoc.cli;

import dev.threatdoc.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** Runs one task for each of several inputs, and collects the problems of all of them. */
final class Each {

    /** What is done with one of them. */
    @FunctionalInterface
    interface Step<T, R> {

        /**
         * Does it.
         *
         * @throws UserException if the user made a mistake
         */
        R perform(T item) throws UserException;
    }

    private Each() {}

    /**
     * What comes of each, in the same order.
     *
     * @throws UserException with what is wrong with any of them
     */
    static <T, R> List<R> of(List<T> items, Step<T, R> step) throws UserException {
        List<R> results = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (T item : items) {
            try {
                results.add(step.perform(item));
            } catch (UserException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new UserException(problems.stream().distinct().toList());
        }
        return results;
    }
}
