package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.NameWords;
import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An operation, with who may call it.
 *
 * @param operation the operation
 * @param decision who may call it
 */
record Answered(Operation operation, AccessDecision decision) {

    private static final Set<String> CHANGES = Set.of("POST", "PUT", "PATCH", "DELETE", "MUTATION");
    /** What is open by its nature, or takes a proof of its own; of names and paths in words. */
    private static final Pattern OPEN_BY_NATURE = Pattern.compile(
            ".*\\b(log ?(in|on|out|off)|login|logout|sign ?(in|up|out|on|off)|signin|signup|register|registration|registrations"
                    + "|auth|authenticate|authentication|authorize|authorization|token|tokens|refresh|oauth2?|sso|saml|forgot"
                    + "|reset|recover|verify|verification|confirm|confirmation|activate|activation|captcha|otp|webauthn"
                    + "|passkey|session|csrf|contact|feedback|newsletter|subscribe|unsubscribe|health|ping|liveness|error"
                    + "|callback|consent|create account|join)\\b.*");

    private static final Pattern ACCOUNTS = Pattern.compile("(?i)(users?|accounts?|members?|customers?)");
    private static final Pattern NEW_ACCOUNT = Pattern.compile(
            "(?i)(new|create|register|sign_?up)\\w*|\\w*(creation|registration|sign_?up)\\w*|\\w*credentials\\w*");

    private static final Pattern HOOK = Pattern.compile(".*\\b(webhook|webhooks|hook|hooks|notify|ipn)\\b.*");
    /** Words with which the names of operations begin that take a body and change nothing. */
    private static final Set<String> READS = Set.of(
            "search",
            "query",
            "find",
            "filter",
            "list",
            "page",
            "get",
            "count",
            "calculate",
            "calc",
            "compute",
            "preview",
            "validate",
            "check",
            "convert",
            "estimate",
            "render",
            "export",
            "lookup",
            "suggest",
            "echo",
            "quote",
            "simulate",
            "compare",
            "translate",
            "format",
            "parse",
            "exists",
            "graphql",
            "log",
            "track",
            "collect",
            "metrics",
            "ask",
            "chat",
            "hello",
            "greet",
            "test",
            "eval",
            "fetch",
            "load",
            "read",
            "show",
            "view",
            "download",
            "index");

    private static final Set<String> LOOKS_AT_CALLERS = Set.of(
            "getUserPrincipal",
            "getRemoteUser",
            "isUserInRole",
            "getAuthentication",
            "getPrincipal",
            "getCallerPrincipal",
            "isCallerInRole",
            "checkLogin",
            "checkPermission",
            "checkRole",
            "getSession",
            "getSubject",
            "verifySignature",
            "constructEvent",
            "authenticate",
            "isAuthenticated",
            "hasRole",
            "verify",
            "validateToken",
            "parseClaimsJws",
            "securityIdentity",
            "currentUser",
            "getCurrentUser",
            "isAdmin",
            "authorize",
            "authorise",
            "requireAdmin");
    private static final Pattern ASKS_WHO = Pattern.compile(
            "(?i)(get|check|require|find|fetch|load|ensure|verify)_?(current_?|login_?|logged_?(in_?)?|auth\\w*_?|session_?)(user|member|account|admin|customer|id|in|login|permission)?\\w*");
    private static final Pattern KNOWS_CALLER = Pattern.compile(
            "(?i).*(principal|authentication|login_?(user|member|account)|logged_?in|auth_?user|securitycontext|securityidentity|httpsession|userdetails|subject"
                    + "|jwt|currentuser|jsonwebtoken|authorization|signature|hmac|api-?key|x-token).*");

    private static final Pattern REQUEST = Pattern.compile(
            "(Http)?Servlet(Server)?Request|ServerHttpRequest|HttpRequest|ServerWebExchange|HttpSession|WebSession");

    boolean isOpen() {
        return decision.access() == Access.ANYBODY;
    }

    /** Whether it changes something, as far as its method and its name tell. */
    boolean changes() {
        return CHANGES.contains(operation.method())
                && (!operation.method().equals("POST") || (!reads(lastWord()) && !reads(name())));
    }

    private static boolean reads(String name) {
        return NameWords.of(name).stream().limit(1).anyMatch(READS::contains);
    }

    /** Whether it is there for strangers. */
    boolean isForStrangers() {
        String type = operation.handler().map(h -> h.type().simpleName()).orElse("");
        return Stream.of(operation.path(), name(), type)
                        .map(Answered::spaced)
                        .anyMatch(w -> OPEN_BY_NATURE.matcher(w).matches())
                || registers()
                || (HOOK.matcher(spaced(operation.path())).matches() && looksAtCaller());
    }

    /** Whether somebody gets an account by it: what is made is a user, with a password that the request names. */
    private boolean registers() {
        return operation.method().equals("POST")
                && ACCOUNTS.matcher(lastWord()).matches()
                && operation.takes().bound().stream()
                        .anyMatch(
                                b -> NEW_ACCOUNT.matcher(b.type().simpleName()).matches());
    }

    /** The words of a name, for patterns of words. */
    static String spaced(String name) {
        return String.join(" ", NameWords.of(name));
    }

    /** Whether the handler looks itself at who calls. */
    boolean looksAtCaller() {
        Stream<String> parameters = operation.handler().stream()
                .flatMap(h -> h.parameters().stream())
                .flatMap(p -> Stream.concat(
                        Stream.of(p.type().simpleName(), p.name()),
                        p.annotations().stream().map(a -> a.type().simpleName())));
        return passesRequestOn()
                || parameters.anyMatch(n -> KNOWS_CALLER.matcher(n).matches())
                || expressions().anyMatch(Answered::looksAtCaller);
    }

    /** Whether the handler looks itself at who calls, or one of the methods that it calls does. */
    boolean looksAtCaller(CodeBase code) {
        return looksAtCaller()
                || operation.handler().stream()
                        .anyMatch(h -> expressions()
                                .filter(Expression.Call.class::isInstance)
                                .flatMap(c -> Targets.of((Expression.Call) c, h.type(), code))
                                .flatMap(m -> m.body().stream())
                                .flatMap(Expression::all)
                                .anyMatch(e -> e instanceof Expression.Call && looksAtCaller(e)));
    }

    /** Whether somebody else is given the whole request, and with it who calls. */
    private boolean passesRequestOn() {
        Set<String> requests = operation.handler().stream()
                .flatMap(h -> h.parameters().stream())
                .filter(p -> REQUEST.matcher(p.type().simpleName()).matches())
                .map(p -> p.name())
                .collect(Collectors.toSet());
        return !requests.isEmpty()
                && operation.framework() != Asked.Framework.SERVLET
                && expressions()
                        .anyMatch(e -> e instanceof Expression.Call call
                                && call.arguments().stream()
                                        .anyMatch(a ->
                                                a instanceof Expression.Variable v && requests.contains(v.name())));
    }

    private static boolean looksAtCaller(Expression expression) {
        return (expression instanceof Expression.Call call
                        && (LOOKS_AT_CALLERS.contains(call.name())
                                || ASKS_WHO.matcher(call.name()).matches()))
                || (expression instanceof Expression.Variable variable
                        && KNOWS_CALLER.matcher(variable.name()).matches())
                || (expression instanceof Expression.Literal literal
                        && literal.value() instanceof String text
                        && text.length() < 60
                        && KNOWS_CALLER.matcher(text).matches());
    }

    Stream<Expression> expressions() {
        return operation.handler().stream()
                .map(Handler::method)
                .map(CodeMethod::body)
                .flatMap(List::stream)
                .flatMap(Expression::all);
    }

    String name() {
        return operation.handlerName();
    }

    String lastWord() {
        String[] parts = operation.path().split("/", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            if (!parts[i].isEmpty() && !parts[i].startsWith("{")) {
                return parts[i];
            }
        }
        return "";
    }
}
