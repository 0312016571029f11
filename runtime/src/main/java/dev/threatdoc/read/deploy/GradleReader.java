package dev.threatdoc.read.deploy;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Gradle's build files as text: what they name as dependencies, without what they compute. */
@Experimental
public final class GradleReader {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "(?m)^[ \\t]*(\\w+)[\\s(]+(?:(?:enforcedPlatform|platform)\\()?['\"]([\\w.\\-]+):([\\w.\\-]+)[:'\"]");
    private static final Pattern NAMED = Pattern.compile(
            "(?m)^[ \\t]*(\\w+)[\\s(]+group\\s*[:=]\\s*['\"]([\\w.\\-]+)['\"]\\s*,\\s*name\\s*[:=]\\s*['\"]([\\w.\\-]+)");
    private static final Pattern PROJECT =
            Pattern.compile("(?m)^[ \\t]*(\\w+)[\\s(]+project\\(\\s*(?:path\\s*[:=]\\s*)?['\"]:?([\\w:.\\-]+)['\"]");
    private static final Pattern APPLICATION = Pattern.compile(
            "org\\.springframework\\.boot['\"]|spring-boot-gradle-plugin|bootJar|io\\.quarkus['\"]|micronaut\\.application|\\bid\\s*[('\"]+(application|war)\\b|apply plugin:\\s*['\"](application|war|org\\.springframework\\.boot|spring-boot)");

    /** Says that nothing is packed that could be started. */
    private static final Pattern LIBRARY = Pattern.compile("\\bbootJar[\\s.{]+enabled\\s*=\\s*false");

    /** A coordinate in a list of several, on a line of its own or after a comma. */
    private static final Pattern LISTED = Pattern.compile("(?m)(?:^|,)[ \\t]*['\"]([\\w.\\-]+):([\\w.\\-]+)[:'\"]");

    private static final Pattern BLOCK =
            Pattern.compile("(?m)^[ \\t]*(?:configure\\()?project\\(\\s*['\"]:?([\\w:.\\-]+)['\"]\\s*\\)+\\s*\\{");

    private GradleReader() {}

    /**
     * Reads a file, whatever it holds, without what it says of single other projects.
     *
     * @param file its path below the folder that is read
     */
    public static BuildFile read(String file, String text) {
        return build(file, blocks(text).getOrDefault("", text));
    }

    /**
     * What a file says of single other projects of its build.
     *
     * @param file its path below the folder that is read
     * @return their build files, by their paths in the build without the first colon
     */
    public static Map<String, BuildFile> projects(String file, String text) {
        Map<String, BuildFile> projects = new LinkedHashMap<>();
        blocks(text).forEach((path, block) -> {
            if (!path.isEmpty()) {
                projects.put(path, build(file, block));
            }
        });
        return projects;
    }

    /** The blocks that are about single projects, by their paths, and the rest of the text by the empty one. */
    private static Map<String, String> blocks(String text) {
        Map<String, String> blocks = new LinkedHashMap<>();
        StringBuilder rest = new StringBuilder();
        Matcher start = BLOCK.matcher(text);
        int at = 0;
        while (start.find(at)) {
            int end = end(text, start.end());
            rest.append(text, at, start.start()).append('\n');
            blocks.merge(start.group(1), text.substring(start.end(), end), (x, y) -> x + '\n' + y);
            at = end;
        }
        blocks.put("", rest.append(text, at, text.length()).toString());
        return blocks;
    }

    /** Where a block ends that starts there, after its brace. */
    private static int end(String text, int start) {
        int depth = 1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private static BuildFile build(String file, String text) {
        Set<String> dependencies = new TreeSet<>();
        for (Pattern pattern : new Pattern[] {DEPENDENCY, NAMED}) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (isUsed(matcher.group(1))) {
                    dependencies.add(matcher.group(2) + ":" + matcher.group(3));
                }
            }
        }
        LISTED.matcher(text).results().forEach(r -> dependencies.add(r.group(1) + ":" + r.group(2)));
        Matcher project = PROJECT.matcher(text);
        while (project.find()) {
            if (isUsed(project.group(1))) {
                String path = project.group(2);
                dependencies.add(":" + path.substring(path.lastIndexOf(':') + 1));
            }
        }
        boolean application =
                APPLICATION.matcher(text).find() && !LIBRARY.matcher(text).find();
        return new BuildFile("", dependencies, Map.of(), application, false, new FilePlace(file, 0, 0, ""));
    }

    private static boolean isUsed(String configuration) {
        String lower = configuration.toLowerCase(Locale.ROOT);
        return !lower.startsWith("test")
                && !lower.equals("classpath")
                && !lower.contains("annotationprocessor")
                && !lower.equals("mavenbom");
    }
}
