package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Browsers that are sent to an address that comes out of the request. */
final class Redirects implements Hazard {

    private static final Set<String> VIEWS = Set.of("org.springframework.web.servlet.view.RedirectView");
    private static final Set<String> ANSWERS = Set.of(
            "org.springframework.http.ResponseEntity",
            "javax.ws.rs.core.Response",
            "jakarta.ws.rs.core.Response",
            "io.micronaut.http.HttpResponse",
            "org.springframework.web.reactive.function.server.ServerResponse",
            "org.springframework.web.servlet.function.ServerResponse");
    private static final Set<String> HEADERS = Set.of("org.springframework.http.HttpHeaders");
    private static final Set<String> STRATEGIES = Set.of(
            "org.springframework.security.web.RedirectStrategy",
            "org.springframework.security.web.DefaultRedirectStrategy");
    private static final Set<String> CONTEXTS = Set.of("io.javalin.http.Context", "spark.Response");
    private static final Set<String> PUT = Set.of("setHeader", "addHeader", "header", "put", "add", "set", "putHeader");
    private static final Set<String> PREFIXES = Set.of("redirect:");

    @Override
    public Set<String> calls() {
        return Stream.concat(
                        PUT.stream(),
                        Stream.of(
                                "sendRedirect",
                                "seeOther",
                                "temporaryRedirect",
                                "permanentRedirect",
                                "location",
                                "redirect",
                                "setLocation",
                                "setUrl",
                                "setViewName"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> creations() {
        return Set.of("RedirectView", "ModelAndView");
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        List<Expression> arguments = call.arguments();
        if (arguments.isEmpty()) {
            return;
        }
        Expression last = arguments.get(arguments.size() - 1);
        switch (call.name()) {
            case "sendRedirect" ->
                report(CalledOn.servletResponse(call) || call.startsAt(STRATEGIES), last, call, body, sightings);
            case "setLocation" -> report(call.startsAt(HEADERS), last, call, body, sightings);
            case "seeOther", "temporaryRedirect", "permanentRedirect", "location" ->
                report(call.startsAt(ANSWERS), last, call, body, sightings);
            case "redirect" ->
                report(call.startsAt(CONTEXTS) || call.startsAt(ANSWERS), arguments.get(0), call, body, sightings);
            case "setUrl" -> report(call.startsAt(VIEWS), last, call, body, sightings);
            case "setViewName" -> view(last, call, body, sightings);
            default -> header(call, last, body, sightings);
        }
    }

    private static void header(Expression.Call call, Expression value, Body body, Sightings sightings) {
        boolean isNamed =
                call.arguments().size() == 2 && isLocation(call.arguments().get(0));
        // headers.get("Location").add(to)
        boolean isAdded = call.name().equals("add")
                && call.arguments().size() == 1
                && call.receiver().orElse(null) instanceof Expression.Call got
                && got.name().equals("get")
                && got.argument(0).filter(Redirects::isLocation).isPresent();
        report(isNamed || isAdded, value, call, body, sightings);
    }

    private static boolean isLocation(Expression name) {
        return (name instanceof Expression.Literal literal
                        && String.valueOf(literal.value())
                                .toLowerCase(Locale.ROOT)
                                .equals("location"))
                || (name instanceof Expression.Select select && select.name().equals("LOCATION"));
    }

    @Override
    public void creation(Expression.New created, Body body, Sightings sightings) {
        if (created.arguments().isEmpty()) {
            return;
        }
        Expression first = created.arguments().get(0);
        if (created.type().isAny(VIEWS)) {
            report(true, first, created, body, sightings);
        } else {
            view(first, created, body, sightings);
        }
    }

    @Override
    public void handedBack(Expression.Return handed, Body body, Sightings sightings) {
        view(handed.value(), handed, body, sightings);
    }

    /** A view such as {@code "redirect:" + url}; behind a path of its own it leads to nobody else. */
    private static void view(Expression view, Expression use, Body body, Sightings sightings) {
        if (body.originsOf(view).isEmpty()) {
            return;
        }
        List<Expression> pieces = Pieces.of(view, body);
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (pieces.get(i) instanceof Expression.Literal literal && PREFIXES.contains(literal.value())) {
                body.taint(use, pieces.get(i + 1)).ifPresent(t -> report(t, use, body, sightings));
            }
        }
    }

    private static void report(boolean sends, Expression address, Expression use, Body body, Sightings sightings) {
        // Back to where somebody came from leads nobody astray.
        Optional<Taint> taint = sends
                ? Leads.taint(use, address, body)
                        .filter(t ->
                                t.origins().stream().noneMatch(o -> o.words().startsWith("header \"referer\"")))
                : Optional.empty();
        taint.ifPresent(t -> report(t, use, body, sightings));
    }

    private static void report(Taint taint, Expression use, Body body, Sightings sightings) {
        sightings.ofRequest(WeaknessKinds.REDIRECT_FROM_REQUEST, taint, "decides where a browser is sent", body, use);
    }
}
