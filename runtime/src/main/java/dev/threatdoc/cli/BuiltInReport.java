package dev.threatdoc.cli;

import java.util.Arrays;
import java.util.Optional;

/** The reports that need no template of the user's. */
enum BuiltInReport {
    HTML("html", "report.html"),
    MARKDOWN("markdown", "report.md"),
    SLIDES("slides", "slides.md");

    private final String word;
    private final String output;

    BuiltInReport(String word, String output) {
        this.word = word;
        this.output = output;
    }

    /** The name of the output that it prints. */
    String output() {
        return output;
    }

    /** The report of that name; a file of the same name can be told apart by a folder in front, as in ./html. */
    static Optional<BuiltInReport> find(String word) {
        return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst();
    }
}
