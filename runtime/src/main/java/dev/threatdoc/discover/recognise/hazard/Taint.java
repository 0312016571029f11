package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.Expression;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A value that somebody else may choose, where it is used and nothing before guards it.
 *
 * @param value the part of what is used that it is about
 * @param name what to call it
 * @param origins where it comes from; never empty
 */
record Taint(Expression value, String name, Set<Origin> origins) {

    private static final int MOST_CHARACTERS = 40;

    /** What holds a whole request says too little as a name; the call that reads it says more. */
    private static final Pattern REQUEST = Pattern.compile("\\w*(Request|Exchange|Context|UriInfo|HttpHeaders)");

    private static final Pattern READS =
            Pattern.compile("get(Parameter|Header|Part)\\w*|queryParam|pathParam|formParam|param");

    private static final Pattern GETTER = Pattern.compile("get[A-Z]\\w*");

    /**
     * A value with what to call it: by its own name or the name that the request has for it, else as it is written.
     *
     * @param isOutside tells which parts of it somebody else may choose
     */
    static Taint of(Expression value, Set<Origin> origins, Predicate<Expression> isOutside) {
        Expression named = value.all()
                .filter(e -> e instanceof Expression.Variable && !isRequest(e) && isOutside.test(e))
                .findFirst()
                .orElse(value);
        return new Taint(value, name(named), origins);
    }

    private static boolean isRequest(Expression variable) {
        return Expression.typeOf(variable)
                .filter(t -> REQUEST.matcher(t.simpleName()).matches())
                .isPresent();
    }

    private static String name(Expression value) {
        if (value instanceof Expression.Variable variable) {
            return variable.name();
        }
        if (value instanceof Expression.Cast || value instanceof Expression.Assign) {
            return name(value.parts().get(value.parts().size() - 1));
        }
        if (value instanceof Expression.Call call) {
            if (READS.matcher(call.name()).matches()
                    && call.argument(0).orElse(null) instanceof Expression.Literal name) {
                return String.valueOf(name.value());
            }
            if (call.arguments().size() == 1 && call.receiver().isEmpty()) {
                return name(call.arguments().get(0));
            }
            if (GETTER.matcher(call.name()).matches()
                    && call.arguments().isEmpty()
                    && call.root().filter(Taint::isRequest).isPresent()) {
                return call.name().substring(3, 4).toLowerCase(Locale.ROOT)
                        + call.name().substring(4);
            }
        }
        String text = CodeText.of(value).replace("\"", "'");
        return OneLine.cut(text, MOST_CHARACTERS);
    }
}
