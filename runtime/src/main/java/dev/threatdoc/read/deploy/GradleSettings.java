package dev.threatdoc.read.deploy;

import dev.threatdoc.model.stability.Experimental;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Gradle's settings files as text: which folders are projects of the build, whether they hold a file or not. */
@Experimental
public final class GradleSettings {

    private static final Pattern INCLUDE = Pattern.compile("(?m)^[ \\t]*include\\b");
    /** One of the projects behind it; they are taken one by one, for there may be thousands. */
    private static final Pattern NAME = Pattern.compile("[\\s(,\\[]*+['\"]([^'\"\\n]+)['\"]");

    private static final Pattern MOVED = Pattern.compile(
            "project\\(\\s*['\"]:?([^'\"\\n]+)['\"]\\s*\\)\\.projectDir\\s*=[^'\"\\n]*['\"]([^'\"\\n]+)['\"]");

    private static final Pattern ROOT =
            Pattern.compile("(?m)^[ \\t]*rootProject\\.name\\s*=\\s*['\"]([^'\"\\n]+)['\"]");

    private GradleSettings() {}

    /** What a file calls the topmost project; nothing if it leaves that to the folder. */
    public static Optional<String> rootName(String text) {
        return ROOT.matcher(text).results().map(r -> r.group(1)).findFirst();
    }

    /**
     * Reads a file, whatever it holds.
     *
     * @param file its path below the folder that is read
     * @return the folders of the projects, below the folder that is read, by their paths in the build without the first
     *     colon
     */
    public static Map<String, String> read(String file, String text) {
        String folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
        Map<String, String> folders = new LinkedHashMap<>();
        Matcher include = INCLUDE.matcher(text);
        while (include.find()) {
            Matcher name = NAME.matcher(text);
            int at = include.end();
            while (name.region(at, text.length()).lookingAt()) {
                String project = name.group(1).replaceFirst("^:", "");
                folders.put(project, Folders.resolve(folder, project.replace(':', '/')));
                at = name.end();
            }
        }
        Matcher moved = MOVED.matcher(text);
        while (moved.find()) {
            folders.computeIfPresent(moved.group(1), (k, v) -> Folders.resolve(folder, moved.group(2)));
        }
        return folders;
    }
}
