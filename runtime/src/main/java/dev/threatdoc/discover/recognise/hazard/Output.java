package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Answers into which text of the request is written as it is, so that a browser may take it for a page. */
final class Output implements Hazard {

    private static final Pattern RESPONSE = Pattern.compile(".*\\.(Http)?ServletResponse");
    private static final Set<String> WRITE = Set.of("write", "print", "println", "append");
    private static final String WEB = "org.springframework.web.bind.annotation.";
    private static final Set<String> ANSWERS = Set.of(WEB + "ResponseBody", WEB + "RestController");
    private static final Set<String> TEXT = Set.of("java.lang.String", "String");

    @Override
    public void look(Body body, Sightings sightings) {
        if (setsContentType(body)) {
            return;
        }
        body.calls()
                .filter(c -> WRITE.contains(c.name()) && c.follows("getWriter") && isOnResponse(c))
                .filter(c -> body.isReached(c, c.arguments()))
                .forEach(c -> report("getWriter()." + c.name() + "()", body, c, sightings));
        if (answersWithText(body)) {
            body.all().stream()
                    .filter(e -> e instanceof Expression.Other other
                            && other.parts().size() == 1
                            && isParameter(other.parts().get(0), body)
                            && !body.isGuarded(e, other.parts().get(0)))
                    .findFirst()
                    .ifPresent(e -> report("an answer that is a parameter", body, e, sightings));
        }
    }

    private static boolean isOnResponse(Expression.Call call) {
        return call.rootType()
                .filter(t -> t.candidates().stream()
                        .anyMatch(c -> RESPONSE.matcher(c).matches()))
                .isPresent();
    }

    /** Whether the answer says itself that it is no page. */
    private static boolean setsContentType(Body body) {
        boolean set = body.calls()
                .anyMatch(c -> c.name().equals("setContentType")
                        && c.argument(0)
                                .filter(a -> !(a instanceof Expression.Literal l)
                                        || !String.valueOf(l.value()).contains("html"))
                                .isPresent());
        return set
                || body.method().annotations().stream()
                        .anyMatch(a -> a.value("produces").isPresent());
    }

    private static boolean answersWithText(Body body) {
        CodeMethod method = body.method();
        CodeType type = body.type();
        return method.returnType().isAny(TEXT)
                && (CodeAnnotation.findAny(method.annotations(), ANSWERS).isPresent()
                        || CodeAnnotation.findAny(type.annotations(), ANSWERS).isPresent());
    }

    /** Whether it is a parameter that holds text of the request; as a statement, it is what is returned. */
    private static boolean isParameter(Expression expression, Body body) {
        if (!(expression instanceof Expression.Variable variable)
                || !body.outside().contains(variable.name())) {
            return false;
        }
        Optional<CodeParameter> parameter = body.method().parameters().stream()
                .filter(p -> p.name().equals(variable.name()))
                .findFirst();
        return parameter.filter(p -> p.type().isAny(TEXT)).isPresent();
    }

    private static void report(String words, Body body, Expression at, Sightings sightings) {
        sightings.hazard(
                Hazards.OUTPUT_FROM_REQUEST,
                words + " with text out of a request",
                body,
                at,
                PropertyNames.ENCODES_OUTPUT);
    }
}
