package dev.threatdoc.cli;

/** What the process says to the script that called it. */
public final class ExitCode {

    /** All is well. */
    public static final int FINE = 0;

    /** There are findings at or above the level that the user set. */
    public static final int FINDINGS = 1;

    /** The user made a mistake, on the command line or in a file. */
    public static final int MISTAKE = 2;

    /** We made one. */
    public static final int DEFECT = 3;

    private ExitCode() {}
}
