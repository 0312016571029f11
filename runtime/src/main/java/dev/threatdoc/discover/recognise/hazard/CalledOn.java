package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.Set;
import java.util.regex.Pattern;

/** On what a call is made, as far as types are written. */
final class CalledOn {

    private static final Pattern SERVLET_RESPONSE = Pattern.compile(".*\\.(Http)?ServletResponse");

    private CalledOn() {}

    /** Whether the chain of calls starts at one of some types. */
    static boolean any(Expression.Call call, Set<String> types) {
        return call.rootType().filter(t -> t.isAny(types)).isPresent();
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
