package dev.threatdoc.deploy;

import dev.threatdoc.model.FilePlace;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Gradle's build files as text: what they name as dependencies, without what they compute. */
public final class GradleReader {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "(?m)^\\s*(\\w+)[\\s(]+(?:(?:enforcedPlatform|platform)\\()?['\"]([\\w.\\-]+):([\\w.\\-]+)[:'\"]");
    private static final Pattern NAMED = Pattern.compile(
            "(?m)^\\s*(\\w+)[\\s(]+group\\s*[:=]\\s*['\"]([\\w.\\-]+)['\"]\\s*,\\s*name\\s*[:=]\\s*['\"]([\\w.\\-]+)");
    private static final Pattern PROJECT =
            Pattern.compile("(?m)^\\s*(\\w+)[\\s(]+project\\(\\s*(?:path\\s*[:=]\\s*)?['\"]:?([\\w:.\\-]+)['\"]");
    private static final Pattern APPLICATION = Pattern.compile(
            "org\\.springframework\\.boot['\"]|spring-boot-gradle-plugin|bootJar|io\\.quarkus['\"]|micronaut\\.application|\\bid\\s*[('\"]+(application|war)\\b|apply plugin:\\s*['\"](application|war|org\\.springframework\\.boot|spring-boot)");

    private GradleReader() {}

    /**
     * Reads a file, whatever it holds.
     *
     * @param file its path below the folder that is read
     */
    public static BuildFile read(String file, String text) {
        Set<String> dependencies = new TreeSet<>();
        for (Pattern pattern : new Pattern[] {DEPENDENCY, NAMED}) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (isUsed(matcher.group(1))) {
                    dependencies.add(matcher.group(2) + ":" + matcher.group(3));
                }
            }
        }
        Matcher project = PROJECT.matcher(text);
        while (project.find()) {
            if (isUsed(project.group(1))) {
                String path = project.group(2);
                dependencies.add(":" + path.substring(path.lastIndexOf(':') + 1));
            }
        }
        return new BuildFile("", dependencies, APPLICATION.matcher(text).find(), new FilePlace(file, 0, 0, ""));
    }

    private static boolean isUsed(String configuration) {
        String lower = configuration.toLowerCase(Locale.ROOT);
        return !lower.startsWith("test")
                && !lower.equals("classpath")
                && !lower.contains("annotationprocessor")
                && !lower.equals("mavenbom");
    }
}
