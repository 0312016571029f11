package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files of settings that code names, beside those that a program reads by itself: by {@code @PropertySource} of Spring,
 * whose locations are on the class path unless they say otherwise, or by their names where code opens them.
 */
public final class PropertySources {

    private static final String PACKAGE = "org.springframework.context.annotation.";
    private static final String ONE = PACKAGE + "PropertySource";
    private static final String SEVERAL = PACKAGE + "PropertySources";
    private static final Set<String> ENDINGS = Set.of(".properties", ".yml", ".yaml");

    private static final Pattern OPENED =
            Pattern.compile("(classpath\\*?:)?/?([\\w.-]+/)*+[\\w.-]+\\.(properties|ya?ml)");
    /** What people read, and what libraries of logging do. */
    private static final Pattern OF_TEXTS =
            Pattern.compile("(?i).*(message|i18n|locale|lang|text|label|log4j|logging|logback|_[a-z]{2}\\.).*");

    private PropertySources() {}

    /**
     * The paths of the files below the root of the class path, in the order of the code; those with variables are not.
     */
    public static List<String> of(CodeBase code) {
        Texts texts = new Texts(code);
        Stream<String> annotated = code.types().stream()
                .flatMap(t -> annotations(t).flatMap(a -> texts.of(a.values("value"), t).stream()));
        Stream<String> opened = code.sites(Expression.Literal.class)
                .flatMap(l -> l.expression().value() instanceof String text ? Stream.of(text) : Stream.of())
                .filter(t -> OPENED.matcher(t).matches() && !OF_TEXTS.matcher(t).matches());
        Stream<String> bundles = code.calls()
                .filter(c -> c.expression().name().equals("getBundle")
                        && c.expression()
                                .receiver()
                                .flatMap(Expression::typeOf)
                                .filter(t -> t.simpleName().equals("ResourceBundle"))
                                .isPresent())
                .flatMap(c -> c.expression().argument(0).stream())
                .flatMap(a -> a instanceof Expression.Literal literal && literal.value() instanceof String text
                        ? Stream.of(text.replace('.', '/') + ".properties")
                        : Stream.of())
                .filter(t -> !OF_TEXTS.matcher(t).matches());
        return Stream.of(annotated, opened, bundles)
                .flatMap(s -> s)
                .flatMap(l -> path(l).stream())
                .distinct()
                .toList();
    }

    private static Stream<CodeAnnotation> annotations(CodeType type) {
        return type.annotations().stream()
                .flatMap(a -> a.type().is(SEVERAL)
                        ? a.values("value").stream()
                                .filter(Expression.Nested.class::isInstance)
                                .map(v -> ((Expression.Nested) v).annotation())
                        : Stream.of(a))
                .filter(a -> a.type().is(ONE));
    }

    private static Optional<String> path(String location) {
        String path = location.strip()
                .replaceFirst("^classpath\\*?:", "")
                .replaceFirst("^(\\./|/)*+(src/main/resources/)?", "");
        boolean isPlain = !path.contains(":")
                && !path.contains("$")
                && !path.contains(Texts.UNKNOWN)
                && ENDINGS.stream().anyMatch(path::endsWith);
        return isPlain ? Optional.of(path) : Optional.empty();
    }
}
