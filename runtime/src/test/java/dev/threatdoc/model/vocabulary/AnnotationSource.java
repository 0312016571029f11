package dev.threatdoc.model.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the Javadoc in the source file of one annotation, or of one of their enums, says. */
final class AnnotationSource {

    private static final Path FOLDER = Path.of("../annotations/src/main/java/dev/threatdoc/annotation");
    private static final String COMMENT = "/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*";
    private static final Pattern ATTRIBUTE = Pattern.compile(COMMENT + "[\\w<>?\\[\\]]+ (\\w+)\\(\\)");
    private static final Pattern CONSTANT = Pattern.compile(COMMENT + "(\\w+)(?=,|\\s+\\})");

    private final String text;

    private AnnotationSource(String text) {
        this.text = text;
    }

    static AnnotationSource of(String simpleName) {
        try {
            return new AnnotationSource(Files.readString(FOLDER.resolve(simpleName + ".java")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says of the type as a whole. */
    String type() {
        int declaration = text.indexOf("\npublic ");
        int start = text.lastIndexOf("/**", declaration) + "/**".length();
        return plain(text.substring(start, text.indexOf("*/", start)));
    }

    /** What it says of each attribute, by name. */
    Map<String, String> attributes() {
        return byName(ATTRIBUTE);
    }

    /** What it says of each constant, by name. */
    Map<String, String> constants() {
        return byName(CONSTANT);
    }

    private Map<String, String> byName(Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .collect(Collectors.toMap((MatchResult m) -> m.group(2), m -> plain(m.group(1))));
    }

    /** The comment without its asterisks and inline tags, on one line. */
    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\* ?", "")
                .replaceAll("\\{@(?:code|link|literal) ([^}]*)\\}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
