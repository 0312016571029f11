package dev.threatdoc.files;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Problem;

/** A file that was named cannot be used as a whole. */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * Something is wrong with a file.
     *
     * @param file the file as it was named
     * @param message what is wrong with it
     */
    public InputException(String file, String message) {
        this(Problem.error(new FilePlace(file, 0, 0, ""), message));
    }

    private InputException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is wrong, and with which file. */
    public Problem problem() {
        return problem;
    }
}
