package dev.threatdoc.cli;

import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.model.text.Thrown;
import java.io.PrintStream;

/**
 * Notices as lines, each of which says whose it is.
 *
 * @param to where they are printed
 */
record PrintedNotices(PrintStream to) implements Notices {

    @Override
    public void mistake(String line) {
        note(line);
    }

    @Override
    public void warning(String line) {
        note("warning: " + line);
    }

    @Override
    public void note(String line) {
        to.print("threatdoc: " + line + "\n");
        to.flush();
    }

    @Override
    public void trace(String line) {
        note("debug: " + line);
    }

    @Override
    public void trace(Throwable thrown) {
        try {
            thrown.printStackTrace(to);
        } catch (RuntimeException | Error e) {
            trace(OneLine.exactly(Thrown.words(thrown)));
        }
    }
}
