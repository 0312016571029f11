package dev.threatdoc.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Properties;
import java.util.stream.Collectors;

/** Formats the message about a failure of Threatdoc itself. */
final class Crash {

    private static final int MOST_LINES = 60;
    private static final int LONGEST_LINE = 300;

    private Crash() {}

    /** The message for an exception that should not have been. */
    static String message(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        String lines = trace.toString()
                .lines()
                .limit(MOST_LINES)
                .map(l -> l.substring(0, Math.min(LONGEST_LINE, l.length())))
                .collect(Collectors.joining("\n"));
        return "[threatdoc] Threatdoc " + version() + " failed by a mistake of its own, not of yours; no threat model "
                + "was written. Please report it with these lines: " + lines;
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
