package dev.threatdoc.processor.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The coordinates of the Maven project that a class output belongs to. */
final class NearestPom {

    private static final int HIGHEST = 4;
    private static final long LARGEST = 4L << 20;

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern PARENT = Pattern.compile("(?s)<parent>(.*?)</parent>");
    /** Where coordinates of others stand. */
    private static final Pattern OTHERS =
            Pattern.compile("(?s)<(parent|dependencies|dependencyManagement|build|profiles|reporting)>.*?</\\1>");

    private NearestPom() {}

    /** Group and artifact, divided by a dot; nothing where there is no POM around, or none that says them plainly. */
    static Optional<String> coordinates(Path folder) {
        Path at = folder;
        for (int i = 0; i < HIGHEST && at != null; i++, at = at.getParent()) {
            Path pom = at.resolve("pom.xml");
            if (Files.isRegularFile(pom)) {
                return read(pom);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> read(Path pom) {
        try {
            return Files.size(pom) > LARGEST ? Optional.empty() : of(Files.readString(pom));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The coordinates that the text of a POM gives. */
    static Optional<String> of(String pom) {
        String text = COMMENT.matcher(pom).replaceAll("");
        Matcher parent = PARENT.matcher(text);
        String inherited = parent.find() ? parent.group(1) : "";
        String own = OTHERS.matcher(text).replaceAll("");
        return value(own, "artifactId")
                .map(artifact -> value(own, "groupId")
                        .or(() -> value(inherited, "groupId"))
                        .map(g -> g + "." + artifact)
                        .orElse(artifact));
    }

    private static Optional<String> value(String text, String tag) {
        Matcher value =
                Pattern.compile("<" + tag + ">\\s*([\\w.-]+)\\s*</" + tag + ">").matcher(text);
        return value.find() ? Optional.of(value.group(1)) : Optional.empty();
    }
}
