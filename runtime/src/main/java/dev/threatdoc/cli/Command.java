package dev.threatdoc.cli;

/** The program itself, or one of its subcommands: its fields are what the user asked for. */
interface Command {

    /** What the user said that every command understands. */
    SharedOptions options();

    /**
     * Does what was asked.
     *
     * @return the exit code
     * @throws UserException if the user made a mistake
     */
    int run(Session session) throws UserException;
}
