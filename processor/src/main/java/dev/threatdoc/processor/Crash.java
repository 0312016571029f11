package dev.threatdoc.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Formats the message about a failure of Threatdoc itself. */
final class Crash {

    private static final int MOST_LINES = 60;
    private static final int LONGEST_LINE = 300;

    private Crash() {}

    /**
     * Tells of something that should not have been thrown: a warning, for the compilation of the user's code has
     * nothing to do with it; an error where the build wants our verdict, which there is none of.
     */
    static void tell(Throwable cause, ProcessingEnvironment environment) {
        // By their texts, for the options' own classes may be what cannot be loaded.
        String failOn = environment.getOptions().getOrDefault("threatdoc.failOn", "none");
        boolean wantsVerdict = !failOn.isEmpty() && !failOn.equals("none");
        boolean wantsTrace = environment.getOptions().containsKey("threatdoc.debug");
        environment
                .getMessager()
                .printMessage(
                        wantsVerdict ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING,
                        message(cause, wantsVerdict, wantsTrace));
    }

    private static String message(Throwable cause, boolean wantsVerdict, boolean wantsTrace) {
        return "[threatdoc] internal error in Threatdoc " + version() + " (" + words(cause) + "), "
                + (wantsVerdict
                        ? "so that nobody knows whether there is a finding that breaks the build"
                        : "your compilation goes on without a threat model")
                + "; please report it "
                + (wantsTrace ? "with these lines: " + trace(cause) : "with the lines that -Athreatdoc.debug adds");
    }

    private static String words(Throwable cause) {
        try {
            return shortened(String.valueOf(cause).replaceAll("\\s+", " "));
        } catch (Throwable e) {
            // What others throw may throw again when it is asked.
            return cause.getClass().getName();
        }
    }

    private static String trace(Throwable cause) {
        StringWriter trace = new StringWriter();
        try {
            cause.printStackTrace(new PrintWriter(trace));
        } catch (Throwable e) {
            trace.append(cause.getClass().getName());
        }
        return trace.toString().lines().limit(MOST_LINES).map(Crash::shortened).collect(Collectors.joining("\n"));
    }

    private static String shortened(String line) {
        return line.substring(0, Math.min(LONGEST_LINE, line.length()));
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Crash.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            // The version is a help, no more.
            properties.clear();
        }
        return properties.getProperty("version", "of unknown version");
    }
}
