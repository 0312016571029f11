package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Filters and interceptors of a program's own that turn requests away: protection, whatever it asks. */
final class OwnFilters {

    /** A method that says for which requests some filters are, with its calls. */
    private record Registry(CodeType type, CodeMethod method, List<Expression.Call> calls) {}

    /** A filter, with the requests that it is for. */
    private record Guard(CodeType type, RequestMatch match, RequestMatch not, Set<String> bindings) {}

    private static final Set<String> FILTERS = Set.of(
            "Filter",
            "HttpFilter",
            "GenericFilter",
            "GenericFilterBean",
            "OncePerRequestFilter",
            "HandlerInterceptor",
            "HandlerInterceptorAdapter",
            "AsyncHandlerInterceptor",
            "WebFilter",
            "GlobalFilter",
            "HttpServerFilter",
            "ContainerRequestFilter",
            "ZuulFilter");
    private static final Set<String> FILTER_ANNOTATIONS = Set.of("ServerFilter", "ServerRequestFilter", "RouteFilter");
    private static final Set<String> REFUSALS = Set.of("abortWith", "sendError", "unauthorized", "forbidden");
    private static final Set<String> STATUS = Set.of("UNAUTHORIZED", "FORBIDDEN", "SC_UNAUTHORIZED", "SC_FORBIDDEN");
    private static final Set<String> BINDINGS = Set.of("javax.ws.rs.NameBinding", "jakarta.ws.rs.NameBinding");
    private static final Set<String> HANDS_ON = Set.of("doFilter", "doFilterInternal", "preHandle", "filter");
    private static final Pattern ASKS = Pattern.compile(
            "(?i)(check|has|verify|validate|require|ensure|is)_?\\w*(permission|permitted|authori[sz]\\w*|auth|login|logged_?in|role|token|access)");
    private static final Pattern OF_RIGHTS =
            Pattern.compile("(?i).*(auth|login|permission|role|token|jwt|security|session).*");
    private static final Pattern LOGIN = Pattern.compile("(?is).*(login|signin|sign-in).*");
    private static final Pattern REFUSED = Pattern.compile(
            ".*(Unauthori[sz]ed|Forbidden|AccessDenied|NotAuthori[sz]ed|Authentication|Unauthenticated|NotLogin|Token|Jwt).{0,60}Exception");
    /** What registers a filter for some requests, and what leaves some out. */
    private static final Set<String> CHOOSES = Set.of("addPathPatterns", "addUrlPatterns", "setUrlPatterns");

    private static final String EXCLUDES = "excludePathPatterns";
    private static final RequestMatch NONE = new RequestMatch(List.of(), List.of(), true);

    private final List<Guard> guards = new ArrayList<>();
    private final Module module;
    private final Listed listed;

    OwnFilters(Module module) {
        this.module = module;
        this.listed = new Listed(module.code());
        List<CodeType> filters = module.code().types().stream()
                .filter(t -> isFilter(t) && (refuses(t) || asksBeforeItGoesOn(t)))
                .toList();
        if (!filters.isEmpty()) {
            List<Registry> registries = registries(module.code());
            filters.forEach(f -> guards.add(guard(f, registries)));
        }
    }

    private static List<Registry> registries(CodeBase code) {
        return code.types().stream()
                .flatMap(t -> t.methods().stream()
                        .map(m -> new Registry(
                                t,
                                m,
                                m.body().stream()
                                        .flatMap(Expression::all)
                                        .filter(Expression.Call.class::isInstance)
                                        .map(Expression.Call.class::cast)
                                        .toList())))
                .filter(r -> r.calls().stream()
                        .anyMatch(c -> CHOOSES.contains(c.name()) || c.name().equals(EXCLUDES)))
                .toList();
    }

    /** The filter that may stand before an operation. */
    Optional<Evidence> before(Asked asked) {
        return guards.stream()
                .filter(g -> g.match().mayTouch(asked) && !g.not().covers(asked))
                .filter(g -> g.bindings().isEmpty() || isBound(asked, g.bindings()))
                .findFirst()
                .map(g -> new Evidence(
                        g.type().simpleName() + " turns requests away", g.type().place()));
    }

    private static boolean isBound(Asked asked, Set<String> bindings) {
        return Stream.concat(
                        asked.type().stream().map(CodeType::annotations),
                        asked.handler().stream().map(CodeMethod::annotations))
                .flatMap(List::stream)
                .anyMatch(a -> a.type().isAny(bindings));
    }

    private static boolean isFilter(CodeType type) {
        return type.kind() == CodeType.Kind.CLASS
                && (type.supertypes().stream().anyMatch(s -> FILTERS.contains(s.simpleName()))
                        || Stream.concat(
                                        type.annotations().stream(),
                                        type.methods().stream().flatMap(m -> m.annotations().stream()))
                                .anyMatch(a ->
                                        FILTER_ANNOTATIONS.contains(a.type().simpleName())));
    }

    private static boolean refuses(CodeType type) {
        return type.methods().stream()
                .flatMap(m -> m.body().stream())
                .flatMap(Expression::all)
                .anyMatch(OwnFilters::isRefusal);
    }

    /** Whether it hands requests on only if another part of the program lets it: what is called is about rights. */
    private static boolean asksBeforeItGoesOn(CodeType type) {
        return type.methods().stream()
                .filter(m -> HANDS_ON.contains(m.name()))
                .flatMap(m -> m.body().stream())
                .flatMap(Expression::all)
                .anyMatch(e -> (e instanceof Expression.Call call
                                && ASKS.matcher(call.name()).matches()
                                && !call.arguments().isEmpty())
                        || (e instanceof Expression.Return returned
                                && returned.value() instanceof Expression.Literal literal
                                && Boolean.FALSE.equals(literal.value())
                                && OF_RIGHTS.matcher(type.simpleName()).matches()));
    }

    private static boolean isRefusal(Expression expression) {
        if (expression instanceof Expression.Call call) {
            boolean toLogin = call.name().equals("sendRedirect")
                    && call.arguments().stream()
                            .anyMatch(a -> LOGIN.matcher(a.toString()).matches());
            return toLogin
                    || (REFUSALS.contains(call.name()) && !isServerError(call))
                    || (call.name().equals("setStatus")
                            && call.arguments().stream().anyMatch(OwnFilters::isStatus));
        }
        if (expression instanceof Expression.New created) {
            return REFUSED.matcher(created.type().simpleName()).matches();
        }
        return expression instanceof Expression.Select select && STATUS.contains(select.name());
    }

    private static boolean isServerError(Expression.Call call) {
        return call.argument(0)
                .filter(a -> (a instanceof Expression.Literal literal
                                && literal.value() instanceof Integer number
                                && number != 401
                                && number != 403)
                        || (a instanceof Expression.Select select
                                && select.name().startsWith("SC_")
                                && !STATUS.contains(select.name())))
                .isPresent();
    }

    private static boolean isStatus(Expression expression) {
        return expression instanceof Expression.Literal literal
                && (Integer.valueOf(401).equals(literal.value())
                        || Integer.valueOf(403).equals(literal.value()));
    }

    private Guard guard(CodeType type, List<Registry> registries) {
        Set<String> bindings = new TreeSet<>();
        type.annotations().stream()
                .flatMap(a -> module.code().find(a.type()).stream())
                .filter(t -> CodeAnnotation.findAny(t.annotations(), BINDINGS).isPresent())
                .forEach(t -> bindings.add(t.name()));
        List<String> patterns = new ArrayList<>(annotated(type));
        List<String> not = new ArrayList<>();
        registries.forEach(r -> registered(type, r, patterns, not));
        return new Guard(
                type,
                patterns.isEmpty() ? RequestMatch.ANY : match(patterns),
                not.isEmpty() ? NONE : match(not),
                bindings);
    }

    private RequestMatch match(List<String> patterns) {
        return new RequestMatch(
                List.of(),
                patterns.stream()
                        .filter(p -> !p.contains(Texts.UNKNOWN))
                        .map(module.configuration()::resolve)
                        .map(p -> p.contains("**") ? PathPattern.ant(p) : PathPattern.servlet(p))
                        .toList(),
                patterns.stream().noneMatch(p -> p.contains(Texts.UNKNOWN)));
    }

    private List<String> annotated(CodeType type) {
        return type.annotations().stream()
                .filter(a -> Set.of("WebFilter", "Filter", "ServerFilter")
                        .contains(a.type().simpleName()))
                .flatMap(a -> listed
                        .of(
                                a.values("urlPatterns", "value", "patterns"),
                                new Site<>(new Expression.Other(List.of(), 0), type, type.place()))
                        .stream())
                .toList();
    }

    /** What a configuration says where it registers the filter: in the call itself, or in the method that makes it. */
    private void registered(CodeType type, Registry registry, List<String> patterns, List<String> not) {
        CodeMethod method = registry.method();
        boolean isBean = method.returnType().simpleName().equals("FilterRegistrationBean");
        boolean isWhole =
                isBean && method.body().stream().flatMap(Expression::all).anyMatch(e -> isOf(e, type, registry.type()));
        for (Expression.Call call : registry.calls()) {
            boolean chooses = CHOOSES.contains(call.name());
            if ((chooses || call.name().equals(EXCLUDES))
                    && (isBean ? isWhole : call.all().anyMatch(e -> isOf(e, type, registry.type())))) {
                (chooses ? patterns : not)
                        .addAll(listed.of(call.arguments(), new Site<>(call, registry.type(), method.place())));
            }
        }
    }

    /** Whether an expression is an object of a type: made there, held by a variable, or returned by a method. */
    private static boolean isOf(Expression expression, CodeType type, CodeType where) {
        if (expression instanceof Expression.Call call && call.receiver().isEmpty()) {
            return where.methods().stream()
                    .anyMatch(
                            m -> m.name().equals(call.name()) && m.returnType().is(type.name()));
        }
        return Expression.typeOf(expression).filter(t -> t.is(type.name())).isPresent();
    }
}
