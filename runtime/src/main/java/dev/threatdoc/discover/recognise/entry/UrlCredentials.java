package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Passwords and tokens that travel in addresses, where logs, histories and other sites see them. */
final class UrlCredentials implements OperationCheck {

    private static final Pattern CREDENTIAL = Pattern.compile(
            "(?i)(.*_?)?(passw(or)?d|passwd|pwd|passphrase)|(.*_)?(access_?token|api_?key|secret|client_?secret|jwt|auth_?token)|token");
    /** A token that is good for one thing once is sent in a link on purpose. */
    private static final Pattern ONE_TIME = Pattern.compile(
            "(?i).*(verif|confirm|activat|reset|forgot|unsubscribe|callback|oauth|invit|magic|regist|resend|e-?mail|download|share|public|csrf|page).*");

    private static final Pattern PASSWORD = Pattern.compile("(?i).*(passw(or)?d|passwd|pwd|passphrase)");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?is).{0,400}[?&](password|passwd|pwd|access_?token|api_?key|client_secret|auth_?token)=");
    /** How texts start that go no further than the program or the driver of its database. */
    private static final Pattern INSIDE = Pattern.compile("(?i)\\s*(jdbc|r2dbc|forward|classpath|file):");

    private static final Set<String> DISPATCH = Set.of("getRequestDispatcher", "getNamedDispatcher", "dispatch");
    private static final Pattern FILTER = Pattern.compile(".*(Filter|Interceptor|Resolver|Handshake\\w*|Realm)");
    private static final Pattern TOKEN_PARAMETER = Pattern.compile(
            "(?i)(x-)?((auth|access|session|bearer|api|jwt|user)[-_]?)?(token|jwt|api[-_]?key)|authorization");
    private static final Set<String> READS = Set.of("getParameter");

    @Override
    public void check(List<Answered> operations, Module module, Notes notes) {
        for (Answered answered : operations) {
            Operation operation = answered.operation();
            boolean inUrl = operation.method().equals("GET");
            operation.takes().parameters().stream()
                    .filter(p -> p.where() == Endpoint.Where.PATH || (inUrl && p.where() == Endpoint.Where.QUERY))
                    .filter(p -> isCredential(p.name(), operation))
                    .forEach(p -> note(p.name(), "", operation.words(), operation.place(), notes));
            if (inUrl && operation.framework() == Asked.Framework.SERVLET) {
                servlet(answered, notes);
            }
        }
        filters(module, notes);
        module.code()
                .sites(Expression.Concat.class)
                .filter(UrlCredentials::travels)
                .forEach(s -> address(s, notes));
        module.code()
                .calls()
                .filter(c -> c.expression().name().equals("setAllowUriQueryParameter")
                        && c.expression()
                                .argument(0)
                                .filter(a -> a.isLiteral(true))
                                .isPresent())
                .forEach(c -> note("access_token", CodeText.of(c.expression()), "", c.place(), notes));
    }

    private static boolean isCredential(String name, Operation operation) {
        return CREDENTIAL.matcher(name).matches()
                && (PASSWORD.matcher(name).matches()
                        || !ONE_TIME.matcher(operation.path() + operation.handlerName())
                                .matches());
    }

    /** What a servlet takes out of the address of a GET. */
    private static void servlet(Answered answered, Notes notes) {
        answered.operation()
                .handler()
                .ifPresent(h -> answered.expressions()
                        .filter(e -> e instanceof Expression.Call call
                                && READS.contains(call.name())
                                && call.argument(0)
                                        .filter(a -> a instanceof Expression.Literal literal
                                                && PASSWORD.matcher(String.valueOf(literal.value()))
                                                        .matches())
                                        .isPresent())
                        .forEach(e -> note(
                                String.valueOf(((Expression.Literal) ((Expression.Call) e)
                                                .arguments()
                                                .get(0))
                                        .value()),
                                "",
                                answered.operation().words(),
                                place(e, h.type(), h.method()),
                                notes)));
    }

    /** What filters and interceptors take for a token although it is a parameter, and so part of the address. */
    private static void filters(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        module.code()
                .calls()
                .filter(c -> READS.contains(c.expression().name())
                        && FILTER.matcher(c.type().simpleName()).matches()
                        && c.expression()
                                .receiver()
                                .flatMap(Expression::typeOf)
                                .filter(t -> t.simpleName().endsWith("Request"))
                                .isPresent())
                .forEach(c -> texts.of(c.expression().arguments(), c.type()).stream()
                        .filter(t -> TOKEN_PARAMETER.matcher(t).matches())
                        .limit(1)
                        .forEach(t -> note(t, CodeText.of(c.expression()), "", c.place(), notes)));
    }

    private static Place place(Expression expression, CodeType type, CodeMethod method) {
        return new Site<>(expression, type, method.place()).place();
    }

    /**
     * Whether a text is an address that somebody is asked at: no text of a form, which is sent apart from the address;
     * none of a database's driver; and no path by which a server calls itself.
     */
    private static boolean travels(Site<Expression.Concat> site) {
        List<String> texts = site.expression().parts().stream()
                .filter(Expression.Literal.class::isInstance)
                .map(p -> String.valueOf(((Expression.Literal) p).value()))
                .toList();
        return texts.stream().anyMatch(t -> t.contains("?") || t.contains("://"))
                && texts.stream().noneMatch(t -> INSIDE.matcher(t).lookingAt())
                && !isDispatched(site);
    }

    private static boolean isDispatched(Site<Expression.Concat> site) {
        return site.method().stream()
                .flatMap(CodeMethod::calls)
                .filter(c -> DISPATCH.contains(c.name()))
                .flatMap(c -> c.arguments().stream())
                .anyMatch(a -> a.all().anyMatch(e -> e.equals(site.expression()))
                        || (a instanceof Expression.Variable variable && isGiven(variable.name(), site)));
    }

    /** Whether a variable holds the text, and nothing that is sent elsewhere. */
    private static boolean isGiven(String variable, Site<Expression.Concat> site) {
        return site.method().stream()
                .flatMap(CodeMethod::all)
                .anyMatch(e -> e instanceof Expression.Assign assign
                        && assign.target() instanceof Expression.Variable target
                        && target.name().equals(variable)
                        && assign.value().all().anyMatch(v -> v.equals(site.expression())));
    }

    /** An address of somebody else's that is put together with a password or key behind it. */
    private static void address(Site<Expression.Concat> site, Notes notes) {
        List<Expression> parts = site.expression().parts();
        for (int i = 0; i + 1 < parts.size(); i++) {
            if (parts.get(i) instanceof Expression.Literal literal
                    && literal.value() instanceof String text
                    && text.length() < 2_000
                    && IN_ADDRESS.matcher(text).matches()
                    && !(parts.get(i + 1) instanceof Expression.Literal)) {
                String name =
                        text.substring(Math.max(text.lastIndexOf('?'), text.lastIndexOf('&')) + 1, text.length() - 1);
                note(name, "", "", site.place(), notes);
                return;
            }
        }
    }

    private static void note(String name, String statement, String origin, Place place, Notes notes) {
        notes.weakness(Weakness.of(
                WeaknessKinds.CREDENTIAL_IN_URL,
                new Evidence("\"" + name + "\" travels in the address", place),
                statement,
                origin));
    }
}
