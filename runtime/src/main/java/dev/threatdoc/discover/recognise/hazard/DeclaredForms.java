package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import java.util.Set;
import java.util.stream.Stream;

/** Parameters of handlers whose form an annotation or the route checks before the handler is called. */
final class DeclaredForms {

    private static final Set<String> PATTERNS =
            Set.of("jakarta.validation.constraints.Pattern", "javax.validation.constraints.Pattern");
    private static final Set<String> FORMS = Set.of("org.hibernate.validator.constraints.UUID");

    private DeclaredForms() {}

    /** Whether a parameter can be nothing that does harm, by its own annotations or by the route as it is written. */
    static boolean limit(CodeParameter parameter, String route, CodeType type, Texts texts) {
        boolean byAnnotation = parameter.annotations().stream()
                .anyMatch(a -> a.type().isAny(FORMS)
                        || (a.type().isAny(PATTERNS)
                                && texts.of(a.values("regexp"), type).stream().anyMatch(Forms::allowsLittle)));
        return byAnnotation
                || Stream.concat(
                                Stream.of(parameter.name()),
                                parameter.annotations().stream()
                                        .flatMap(a -> a.values("value", "name").stream())
                                        .filter(Expression.Literal.class::isInstance)
                                        .map(e -> String.valueOf(((Expression.Literal) e).value())))
                        .anyMatch(n -> Forms.allowsLittle(form(route, n)));
    }

    /** What a route says of a variable: {@code [a-z]+} of {@code /{name:[a-z]+}}; everything where it says nothing. */
    private static String form(String route, String name) {
        int start = route.replace(" ", "").indexOf("{" + name + ":");
        if (start < 0) {
            return ".*";
        }
        String rest = route.replace(" ", "").substring(start + name.length() + 2);
        int open = 1;
        for (int i = 0; i < rest.length(); i++) {
            open += rest.charAt(i) == '{' ? 1 : rest.charAt(i) == '}' ? -1 : 0;
            if (open == 0) {
                return rest.substring(0, i);
            }
        }
        return ".*";
    }
}
