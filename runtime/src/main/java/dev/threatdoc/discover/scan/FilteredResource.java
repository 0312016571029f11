package dev.threatdoc.discover.scan;

import dev.threatdoc.read.deploy.BuildFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Resources in which a build fills in its own properties, written as {@code @key@} where Spring Boot is the parent. */
final class FilteredResource {

    private static final Pattern PROPERTY = Pattern.compile("@([A-Za-z][\\w.\\-]*)@");

    private FilteredResource() {}

    /**
     * A resource's text with properties filled in; what no build file sets becomes a placeholder, for in YAML no value
     * may begin with the sign.
     *
     * @param builds the module's build file first, then those from which it may inherit
     */
    static String filled(String text, List<BuildFile> builds) {
        return text.indexOf('@') < 0
                ? text
                : PROPERTY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), builds)));
    }

    private static String value(String key, List<BuildFile> builds) {
        Stream<String> named = key.matches("(project\\.|pom\\.)?(artifactId|name)")
                ? builds.stream().limit(1).map(BuildFile::name)
                : builds.stream().flatMap(b -> Stream.ofNullable(b.properties().get(key)));
        return named.filter(v -> !v.isEmpty()).findFirst().orElse("${" + key + "}");
    }
}
