package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what only runs on a developer's machine or in tests, by the profile that it is for. */
@Experimental
public final class DevelopmentOnly {

    private static final Set<String> PROFILES = Set.of(
            "org.springframework.context.annotation.Profile",
            "io.quarkus.arc.profile.IfBuildProfile",
            "io.micronaut.context.annotation.Requires");
    private static final Pattern NAMES = Pattern.compile(
            "(?i)[^!]*\\b(dev|develop|development|local|localhost|test|tests|integration-test|demo|h2)\\b.*|!\\s*prod.*");

    private DevelopmentOnly() {}

    /** Whether one of the annotations says so. */
    public static boolean is(List<CodeAnnotation> annotations) {
        return annotations.stream()
                .filter(a -> a.type().isAny(PROFILES))
                .flatMap(a -> a.values("value", "env", "anyOf").stream())
                .anyMatch(v -> v instanceof Expression.Literal literal
                        && NAMES.matcher(String.valueOf(literal.value())).matches());
    }
}
