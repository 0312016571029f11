package dev.threatdoc.cli;

import dev.threatdoc.files.InputException;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** The user made a mistake, and is told so in one line for each problem. */
final class UserException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    UserException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** A mistake on the command line itself. */
    static UserException of(String message) {
        return new UserException(List.of(Problem.error(Place.NONE, message)));
    }

    /** A file that the user named cannot be used. */
    static UserException of(InputException trouble) {
        return new UserException(List.of(trouble.problem()));
    }

    /** Something is wrong with a file as a whole. */
    static UserException inFile(String file, String message) {
        return new UserException(List.of(Problem.error(new FilePlace(file, 0, 0, ""), message)));
    }

    /** What is wrong, in the order in which it is told. */
    List<Problem> problems() {
        return problems;
    }
}
