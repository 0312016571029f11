package dev.threatdoc.cli;

import dev.threatdoc.files.FileTrouble;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.text.OneLine;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What the user sees: the answer, in UTF-8 whatever the machine is set to, and notices. */
final class Console {

    private static final int MOST_LINES = 20;

    private final OutputStream out;
    private final Notices notices;
    private final ProgressLine progress;
    private boolean closed;
    private boolean debug;
    private boolean quiet;

    private Console(OutputStream out, Notices notices, ProgressLine progress) {
        this.out = out;
        this.notices = notices;
        this.progress = progress;
    }

    /** What another program makes of it. */
    Console(OutputStream out, Notices notices) {
        this(out, notices, new ProgressLine(Optional.empty()));
    }

    /** The streams of this process. */
    static Console standard() {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new PrintedNotices(
                        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)),
                ProgressLine.onTerminal());
    }

    /** Where it is told what is being read. */
    ProgressLine progress() {
        return progress;
    }

    /** From now on, tell what is going on. */
    void debug(boolean on) {
        debug = on;
    }

    /** From now on, tell mistakes only. */
    void quiet(boolean on) {
        quiet = on;
    }

    /**
     * Writes the answer. A reader that has seen enough, as {@code head} has, is no error.
     *
     * @throws UserException if it cannot be written for another reason, such as a full disk
     */
    void print(String text) throws UserException {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes an answer that may be no text. */
    void print(byte[] answer) throws UserException {
        print(to -> to.write(answer));
    }

    /** An answer that is written piece by piece, for it may be larger than what it is made of. */
    interface Answer {
        /** Writes it, in UTF-8 if it is text. */
        void writeTo(OutputStream to) throws IOException;
    }

    /** Writes an answer as it comes. */
    void print(Answer answer) throws UserException {
        if (closed) {
            return;
        }
        try {
            answer.writeTo(out);
            out.flush();
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                throw UserException.of("The output cannot be written: " + FileTrouble.reason(e));
            }
            closed = true;
        }
    }

    /** Tells what the user has to put right. */
    void report(List<Problem> problems) {
        lines(notices::mistake, problems);
    }

    /** Tells what had no effect. */
    void warn(List<Problem> problems) {
        if (!quiet) {
            lines(notices::warning, problems);
        }
    }

    /** Tells one more thing that is no part of the answer. */
    void note(String message) {
        notices.note(OneLine.exactly(message));
    }

    /** Tells what is going on, to those who asked for it. */
    void trace(String message) {
        if (debug) {
            notices.trace(OneLine.exactly(message));
        }
    }

    /** Shows where something was thrown, to those who asked for it. */
    void trace(Throwable thrown) {
        if (debug) {
            notices.trace(thrown);
        }
    }

    private static void lines(Consumer<String> to, List<Problem> problems) {
        problems.stream().limit(MOST_LINES).forEach(p -> to.accept(OneLine.exactly(p.toString())));
        if (problems.size() > MOST_LINES) {
            to.accept("and " + (problems.size() - MOST_LINES) + " more");
        }
    }

    private static boolean isClosedPipe(IOException e) {
        // Java has no type for it; these are the words of Linux and macOS, then of Windows.
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("the pipe ");
    }
}
