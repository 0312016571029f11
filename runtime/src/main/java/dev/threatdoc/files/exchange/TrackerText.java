package dev.threatdoc.files.exchange;

import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.threat.catalog.Level;
import java.util.List;
import java.util.stream.Collectors;

/** Words and texts of trackers, which read Markdown and where no name may mention anybody or become a link. */
final class TrackerText {

    private TrackerText() {}

    /** A text in one line, shown as it is. */
    static String line(String plain) {
        return MarkdownText.lineOfText(plain);
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
