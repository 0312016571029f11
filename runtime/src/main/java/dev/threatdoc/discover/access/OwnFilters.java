package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Filters and interceptors of a program's own that turn requests away: protection, whatever it asks. */
final class OwnFilters {

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
    private static final RequestMatch NONE = new RequestMatch(List.of(), List.of(), true);

    private final List<Guard> guards = new ArrayList<>();
    private final Module module;
    private final Listed listed;

    OwnFilters(Module module) {
        this.module = module;
        this.listed = new Listed(module.code());
        for (CodeType type : module.code().types()) {
            if (isFilter(type) && (refuses(type) || asksBeforeItGoesOn(type))) {
                guards.add(guard(type));
            }
        }
    }

    /** Whether there are any. */
    boolean areThere() {
        return !guards.isEmpty();
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
                    && call.arguments().stream().anyMatch(a -> a.toString().matches("(?is).*(login|signin|sign-in).*"));
            return toLogin
                    || (REFUSALS.contains(call.name()) && !isServerError(call))
                    || (call.name().equals("setStatus")
                            && call.arguments().stream().anyMatch(OwnFilters::isStatus));
        }
        if (expression instanceof Expression.New created) {
            return created.type()
                    .simpleName()
                    .matches(
                            ".*(Unauthori[sz]ed|Forbidden|AccessDenied|NotAuthori[sz]ed|Authentication|Unauthenticated|NotLogin|Token|Jwt).{0,60}Exception");
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

    private Guard guard(CodeType type) {
        Set<String> bindings = new java.util.TreeSet<>();
        type.annotations().stream()
                .flatMap(a -> module.code().find(a.type()).stream())
                .filter(t -> CodeAnnotation.findAny(t.annotations(), BINDINGS).isPresent())
                .forEach(t -> bindings.add(t.name()));
        List<String> patterns = new ArrayList<>(annotated(type));
        List<String> not = new ArrayList<>();
        registered(type, patterns, not);
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
    private void registered(CodeType type, List<String> patterns, List<String> not) {
        for (CodeType each : module.code().types()) {
            for (CodeMethod method : each.methods()) {
                List<Expression.Call> calls = method.body().stream()
                        .flatMap(Expression::all)
                        .filter(Expression.Call.class::isInstance)
                        .map(Expression.Call.class::cast)
                        .toList();
                if (calls.stream()
                        .noneMatch(c -> Set.of(
                                        "addPathPatterns", "excludePathPatterns", "addUrlPatterns", "setUrlPatterns")
                                .contains(c.name()))) {
                    continue;
                }
                boolean bean = method.returnType().simpleName().equals("FilterRegistrationBean");
                for (Expression.Call call : calls) {
                    boolean about = bean
                            ? method.body().stream().flatMap(Expression::all).anyMatch(e -> isOf(e, type, each))
                            : call.all().anyMatch(e -> isOf(e, type, each));
                    Site<Expression.Call> site = new Site<>(call, each, method.place());
                    if (about
                            && Set.of("addPathPatterns", "addUrlPatterns", "setUrlPatterns")
                                    .contains(call.name())) {
                        patterns.addAll(listed.of(call.arguments(), site));
                    } else if (about && call.name().equals("excludePathPatterns")) {
                        not.addAll(listed.of(call.arguments(), site));
                    }
                }
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
