package dev.threatdoc.cli;

/**
 * Who is told what is no part of the answer: a terminal, or the log of a program that brings the command line along.
 */
public interface Notices {

    /** What the user has to put right. */
    void mistake(String line);

    /** What had no effect. */
    void warning(String line);

    /** One more thing that is worth knowing. */
    void note(String line);

    /** What is going on, for those who asked for it. */
    void trace(String line);

    /** Where something was thrown, for those who asked for it. */
    void trace(Throwable thrown);
}
