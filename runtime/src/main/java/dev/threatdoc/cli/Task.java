package dev.threatdoc.cli;

/** One thing that can be asked of the program, such as a diagram or a list. */
@FunctionalInterface
interface Task {

    /**
     * Does it.
     *
     * @return what is to be printed; empty if the answer went elsewhere
     * @throws UserException if the user made a mistake
     */
    String perform(Session session) throws UserException;
}
