package dev.threatdoc.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the {@code package-info} of a package says of it, in sentences that a program can check.
 *
 * @param summary its first sentence, as Markdown
 * @param needs the packages of {@code Depends on {@code model}, {@code read.code}.}, empty for {@code Depends on no
 *     other package.}; nothing if there is no such sentence
 * @param rooms the same of {@code The room depends on {@code model}.} or {@code The room depends on no other.}
 * @param parts the packages that the list of a room names, as {@code <li>{@code read.code}}
 */
record PackageInfo(
        String summary, Optional<SortedSet<String>> needs, Optional<SortedSet<String>> rooms, SortedSet<String> parts) {

    private static final String ONE = "\\{@code [a-z0-9.]+\\}";
    private static final String NAMES = "(no other|" + ONE + "(?:(?:,|,? and) " + ONE + ")*)(?: package)?\\.";
    private static final Pattern NEEDS = Pattern.compile("Depends on " + NAMES);
    private static final Pattern ROOMS = Pattern.compile("The room depends on " + NAMES);
    private static final Pattern NAME = Pattern.compile("\\{@code ([a-z0-9.]+)\\}");
    private static final Pattern PART = Pattern.compile("<li>\\{@code ([a-z0-9.]+)\\}");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern FIRST = Pattern.compile("(.+?)(?:\\. |\\.$|<p>|<ul>|$)");
    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link|linkplain) ([^}]*)\\}");

    /** The one of a package that is named without {@code dev.threatdoc.}; nothing if it has none. */
    static Optional<PackageInfo> of(Path sources, String name) throws IOException {
        Path file =
                sources.resolve((PackageGraph.ROOT + name).replace('.', '/')).resolve("package-info.java");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Matcher comment = COMMENT.matcher(Files.readString(file));
        return Optional.of(read(comment.find() ? comment.group(1) : ""));
    }

    static PackageInfo read(String comment) {
        String text = comment.replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                .replace("<p>", "<p> ")
                .trim();
        SortedSet<String> parts = new TreeSet<>();
        PART.matcher(text).results().forEach(m -> parts.add(m.group(1)));
        return new PackageInfo(summary(text), names(NEEDS, text), names(ROOMS, text), parts);
    }

    private static String summary(String text) {
        Matcher first = FIRST.matcher(text);
        return first.find()
                ? TAG.matcher(first.group(1).trim()).replaceAll(m -> Matcher.quoteReplacement("`" + m.group(1) + "`"))
                : "";
    }

    private static Optional<SortedSet<String>> names(Pattern sentence, String text) {
        Matcher found = sentence.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        SortedSet<String> names = new TreeSet<>();
        NAME.matcher(found.group(1)).results().forEach(m -> names.add(m.group(1)));
        return Optional.of(names);
    }
}
