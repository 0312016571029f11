package dev.threatdoc.cli;

import dev.threatdoc.discover.scan.Progress;
import dev.threatdoc.model.text.OneLine;
import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/**
 * One line on the terminal that says what is being read.
 *
 * @param terminal the terminal; nothing where nobody watches
 */
record ProgressLine(Optional<PrintStream> terminal) implements Progress {

    private static final String BACK_AND_ERASE = "\r\u001B[K";

    static ProgressLine onTerminal() {
        return new ProgressLine(Optional.ofNullable(System.console())
                .filter(ProgressLine::isTerminal)
                .map(c -> System.err));
    }

    /** From Java 22 on there is a console even where nobody watches, and a method that tells; before, neither. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public void reading(String folder) {
        terminal.ifPresent(t -> {
            t.print(BACK_AND_ERASE + "reading " + OneLine.exactly(folder.isEmpty() ? "." : folder));
            t.flush();
        });
    }

    void clear() {
        terminal.ifPresent(t -> {
            t.print(BACK_AND_ERASE);
            t.flush();
        });
    }
}
