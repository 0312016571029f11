package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.Expression;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Browsers that are sent, and requests that are forwarded, to an address that comes out of the request. */
final class Redirects implements Hazard {

    private static final Pattern RESPONSE = Pattern.compile(".*\\.(Http)?ServletResponse");
    private static final Set<String> VIEWS = Set.of("org.springframework.web.servlet.view.RedirectView");
    private static final Set<String> SEND = Set.of("sendRedirect");
    private static final Set<String> HEADERS = Set.of("setHeader", "addHeader");
    private static final Set<String> PREFIXES = Set.of("redirect:", "forward:");

    @Override
    public void look(Body body, Sightings sightings) {
        if (body.outside().isEmpty() && body.calls().noneMatch(body::isOutside)) {
            return;
        }
        body.calls()
                .filter(c -> (SEND.contains(c.name())
                                && body.isReached(c, c.arguments())
                                && leads(c.arguments().get(0), body))
                        || (HEADERS.contains(c.name()) && isLocation(c) && body.isReached(c, c.arguments())))
                .filter(Redirects::isOnResponse)
                .forEach(c -> report(c.name() + "()", body, c, sightings));
        body.calls()
                .filter(c -> c.name().equals("getRequestDispatcher")
                        && body.isReached(c, c.arguments())
                        && leads(c.arguments().get(0), body))
                .forEach(c -> report(c.name() + "()", body, c, sightings));
        body.creations(VIEWS)
                .filter(n -> n.arguments().stream().limit(1).anyMatch(a -> body.isOutside(a) && !body.isGuarded(n, a)))
                .forEach(n -> report("new RedirectView()", body, n, sightings));
        body.all().stream()
                .filter(e -> e instanceof Expression.Concat concat && isView(concat, body))
                .forEach(e -> report("a view that redirects", body, e, sightings));
    }

    private static boolean isOnResponse(Expression.Call call) {
        return call.rootType()
                .filter(t -> t.candidates().stream()
                        .anyMatch(c -> RESPONSE.matcher(c).matches()))
                .isPresent();
    }

    private static boolean isLocation(Expression.Call call) {
        return call.argument(0)
                .filter(a -> a instanceof Expression.Literal literal
                        && String.valueOf(literal.value())
                                .toLowerCase(Locale.ROOT)
                                .equals("location"))
                .isPresent();
    }

    /** A view such as {@code "redirect:" + url}; behind a path of its own it leads to nobody else. */
    private static boolean isView(Expression.Concat concat, Body body) {
        return concat.parts().size() > 1
                && concat.parts().get(0) instanceof Expression.Literal literal
                && PREFIXES.contains(literal.value())
                && body.isOutside(concat.parts().get(1))
                && !body.isGuarded(concat, concat.parts().get(1));
    }

    /** Whether what comes out of the request is where the address starts. */
    private static boolean leads(Expression address, Body body) {
        return body.valuesOf(address).stream()
                .anyMatch(v -> v instanceof Expression.Concat concat
                        ? body.isOutside(concat.parts().get(0))
                        : body.isOutside(v));
    }

    private static void report(String words, Body body, Expression at, Sightings sightings) {
        sightings.hazard(
                Hazards.REDIRECT_FROM_REQUEST,
                words + " to an address out of a request",
                body,
                at,
                PropertyNames.VALIDATES_INPUT);
    }
}
