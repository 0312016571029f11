package dev.threatdoc.read.config;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in the configurations of Logback and Log4j where log lines are sent over the network. */
@Experimental
public final class AppenderReader {

    /** The key under which a destination is known. */
    public static final String KEY = "logging.appender.destination";

    private static final Pattern DESTINATION = Pattern.compile(
            "<(?:destination|remoteHost|syslogHost|graylogHost)>\\s*([^<\\s]+)\\s*</|<(?:Socket|Gelf|Syslog)\\b[^<>]*?\\bhost=\"([^\"]+)\"");

    private AppenderReader() {}

    /**
     * Reads a file, whatever it holds.
     *
     * @param file its path as places are to name it
     */
    public static List<ConfigEntry> read(String file, String text) {
        LineStarts lines = LineStarts.of(text);
        return DESTINATION
                .matcher(text)
                .results()
                .map(r -> ConfigReader.entry(
                        KEY,
                        Stream.of(1, 2)
                                .map(r::group)
                                .filter(g -> g != null)
                                .findFirst()
                                .orElse(""),
                        new FilePlace(file, lines.at(r.start()), 0, "")))
                .toList();
    }
}
