package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** On what a call is made, as far as types are written. */
final class CalledOn {

    private static final Pattern SERVLET_RESPONSE = Pattern.compile(".*\\.(Http)?ServletResponse");

    private CalledOn() {}

    /** Whether a chain of calls starts at one of some types, or else at what a method made of one. */
    static boolean any(Expression.Call call, Body body, Set<String> types) {
        return call.rootType()
                .or(() -> call.receiver().stream()
                        .flatMap(r -> body.valuesOf(r).stream())
                        .flatMap(v -> Expression.typeOf(v).stream())
                        .findFirst())
                .filter(t -> t.isAny(types))
                .isPresent();
    }

    /** Whether a method of that name is one of those that are listed for a type. */
    static boolean isListed(String method, TypeName type, Map<String, Pattern> methods) {
        return type.candidates().stream()
                .anyMatch(c ->
                        methods.containsKey(c) && methods.get(c).matcher(method).matches());
    }

    /** Whether the chain of calls starts at the response of a servlet. */
    static boolean servletResponse(Expression.Call call) {
        return call.rootType().filter(CalledOn::isServletResponse).isPresent();
    }

    /** Whether a type is the response of a servlet, of Jakarta or of before. */
    static boolean isServletResponse(TypeName type) {
        return type.candidates().stream()
                .anyMatch(c -> SERVLET_RESPONSE.matcher(c).matches());
    }
}
