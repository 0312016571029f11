package dev.threatdoc.tell.output;

import dev.threatdoc.model.Problem;

/** An output cannot be made because of something that the user supplied. */
public final class OutputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** An output that cannot be made for that reason. */
    public OutputException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is wrong, where, and what to do. */
    public Problem problem() {
        return problem;
    }
}
