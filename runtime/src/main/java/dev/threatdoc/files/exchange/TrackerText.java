package dev.threatdoc.files.exchange;

import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.threat.catalog.Level;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts for trackers that read Markdown, where no name may mention anybody or become a link. */
final class TrackerText {

    /** Between a mark and what it would act on: it takes no room and parts the two. */
    private static final String NOTHING = "&#8203;";

    private static final Pattern NUMBER = Pattern.compile("#(?=[0-9])");
    private static final Pattern HOST = Pattern.compile("(?i)www\\.");

    private TrackerText() {}

    /** A text in one line, shown as it is. */
    static String line(String plain) {
        String line = MarkdownText.lineOfText(plain).replace("@", "@" + NOTHING);
        String numbers = NUMBER.matcher(line).replaceAll("#" + NOTHING).replace("://", ":" + NOTHING + "//");
        return HOST.matcher(numbers).replaceAll("www" + NOTHING + ".");
    }

    /** Lines, each as a paragraph of its own. */
    static String paragraphs(List<String> lines) {
        return lines.stream().map(TrackerText::line).collect(Collectors.joining("\n\n"));
    }

    /** A severity in the words of trackers. */
    static String severity(Level level) {
        return switch (level) {
            case VERY_LOW -> "Info";
            case LOW -> "Low";
            case MEDIUM -> "Medium";
            case HIGH -> "High";
            case VERY_HIGH -> "Critical";
        };
    }
}
