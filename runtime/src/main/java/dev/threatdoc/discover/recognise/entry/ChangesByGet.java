package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.access.SecurityChain;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.NameWords;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Operations that change something and answer GET, which any link, image or forgotten tab asks for, in a program that
 * knows its callers by what browsers send along.
 */
final class ChangesByGet implements OperationCheck {

    private static final Set<String> VERBS = Set.of(
            "delete",
            "del",
            "remove",
            "update",
            "create",
            "insert",
            "add",
            "save",
            "pause",
            "resume",
            "restart",
            "stop",
            "cancel",
            "approve",
            "reject",
            "accept",
            "disable",
            "enable",
            "lock",
            "unlock",
            "ban",
            "block",
            "unblock",
            "pay",
            "transfer",
            "buy",
            "sell",
            "purge",
            "drop",
            "truncate");
    /** Those that servlets are asked for by a parameter; payment providers have a word of their own. */
    private static final Set<String> ACTIONS =
            Set.of("delete", "remove", "update", "insert", "create", "add", "save", "buy", "sell", "cancel");
    /** What a store or a service of the program does, by the same words and some that only code uses. */
    private static final Set<String> DOES =
            Set.of("persist", "merge", "change", "toggle", "clear", "close", "complete", "erase", "place");
    /** What is made or counted beside what was asked for. */
    private static final Set<String> HARMLESS = Set.of(
            "code",
            "captcha",
            "image",
            "token",
            "qr",
            "form",
            "page",
            "view",
            "views",
            "log",
            "logs",
            "history",
            "visit",
            "visits",
            "cookie",
            "session",
            "hit",
            "hits",
            "cache",
            "attribute",
            "filter",
            "search",
            "pdf",
            "report");

    private static final Pattern STORES = Pattern.compile(
            "(?i).*(repository|repo|dao|mapper|services?|manager|facade|entitymanager|jdbctemplate|client)(impl)?");
    private static final Set<String> SESSIONS = Set.of("HttpSession", "WebSession", "SessionStatus");
    private static final Pattern SETTING = Pattern.compile(
            "(?i)micronaut\\.security\\.authentication|micronaut\\.security\\.token\\.(jwt\\.)?cookie\\.enabled|quarkus\\.http\\.auth\\.form\\.enabled|spring\\.session\\..*");
    private static final Pattern BY_COOKIE = Pattern.compile("(?i)cookie|session|idtoken|true|redis|jdbc");
    private static final List<String> BROWSERS_ADD = List.of("formLogin", "oauth2Login", "saml2Login", "rememberMe");

    @Override
    public void check(List<Answered> operations, Module module, Notes notes) {
        List<Operation> changing = new ArrayList<>();
        Optional<Weakness> seen = Optional.empty();
        Set<Object> handlers = new HashSet<>();
        for (Answered answered : operations) {
            Operation operation = answered.operation();
            if (!operation.method().equals("GET") || answered.isForStrangers()) {
                continue;
            }
            Optional<Expression.Call> change = change(answered, module);
            if (change.isPresent() && handlers.add(operation.place())) {
                changing.add(operation);
                if (seen.isEmpty()) {
                    seen = Optional.of(Weakness.of(
                            WeaknessKinds.CHANGE_BY_GET,
                            new Evidence(operation.words() + " changes something", operation.place()),
                            CodeText.of(change.get()),
                            ""));
                }
            }
        }
        if (seen.isPresent() && knowsByCookie(module)) {
            notes.weakness(Operation.also(seen.get(), changing.subList(1, changing.size())));
        }
    }

    /** The call by which a handler changes something, if its name or that of what is asked for says that it is to. */
    private static Optional<Expression.Call> change(Answered answered, Module module) {
        Operation operation = answered.operation();
        boolean isServlet = operation.framework() == Asked.Framework.SERVLET;
        List<CodeMethod> methods =
                operation.handler().stream().flatMap(h -> methods(h, isServlet)).toList();
        boolean isMeant = changes(lastOf(operation.path()))
                || (isServlet
                        ? operation
                                        .handler()
                                        .filter(h -> changes(h.type().simpleName()))
                                        .isPresent()
                                || methods.stream().flatMap(CodeMethod::all).anyMatch(ChangesByGet::isAction)
                        : changes(answered.name()));
        return isMeant
                ? operation.handler().stream()
                        .flatMap(h -> methods.stream()
                                .flatMap(CodeMethod::calls)
                                .filter(c -> isChange(c, module) || isDone(c, h, module)))
                        .findFirst()
                : Optional.empty();
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A handler and, of a servlet, those of its own methods that it calls. */
    private static Stream<CodeMethod> methods(Handler handler, boolean isServlet) {
        Stream<CodeMethod> called = isServlet
                ? handler.method()
                        .calls()
                        .filter(c -> c.receiver().isEmpty())
                        .flatMap(c -> handler.type().methods().stream().filter(m -> Targets.isMeant(m, c)))
                : Stream.of();
        return Stream.concat(Stream.of(handler.method()), called).distinct();
    }

    /** {@code "delete".equals(action)}, by which a servlet tells what it is asked for. */
    private static boolean isAction(Expression expression) {
        return expression instanceof Expression.Literal literal
                && literal.value() instanceof String text
                && ACTIONS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isChange(Expression.Call call, Module module) {
        return (changes(call.name()) || startsWith(call.name(), DOES))
                && call.receiver()
                        .filter(r -> r instanceof Expression.Variable
                                || r instanceof Expression.Select
                                || r instanceof Expression.New)
                        .filter(r -> isStore(r, module))
                        .isPresent();
    }

    /** A method of the program's own that is called so, and that asks a store or a service for it. */
    private static boolean isDone(Expression.Call call, Handler handler, Module module) {
        return call.receiver().isPresent()
                && changes(call.name())
                && Targets.of(call, handler.type(), module.code())
                        .flatMap(CodeMethod::calls)
                        .anyMatch(c -> isChange(c, module));
    }

    private static boolean isStore(Expression receiver, Module module) {
        String name = receiver instanceof Expression.Select select ? select.name() : "";
        return Expression.typeOf(receiver)
                .map(t -> STORES.matcher(t.simpleName()).matches()
                        && (module.code().find(t).isPresent()
                                || Set.of("EntityManager", "JdbcTemplate").contains(t.simpleName())))
                .orElseGet(() -> STORES.matcher(name).matches());
    }

    /** Whether a name begins with what changes something, {@code doBuy} too. */
    private static boolean changes(String name) {
        List<String> words = NameWords.of(name);
        int at = !words.isEmpty() && words.get(0).equals("do") ? 1 : 0;
        return words.size() > at
                && VERBS.contains(words.get(at))
                && words.stream().noneMatch(HARMLESS::contains);
    }

    private static boolean startsWith(String name, Set<String> verbs) {
        List<String> words = NameWords.of(name);
        return !words.isEmpty()
                && verbs.contains(words.get(0))
                && words.stream().noneMatch(HARMLESS::contains);
    }

    /** Whether browsers send along by themselves who calls. */
    private static boolean knowsByCookie(Module module) {
        return SecurityChain.of(module.code()).stream()
                        .anyMatch(c ->
                                BROWSERS_ADD.stream().anyMatch(b -> c.sets(b).isPresent()))
                || module.configuration().entries().stream()
                        .anyMatch(e -> SETTING.matcher(e.key()).matches() && isCookie(e))
                || module.code()
                        .calls()
                        .anyMatch(c -> (c.expression().name().equals("getAttribute")
                                        || c.expression().name().equals("setAttribute"))
                                && isOfSession(c.expression()));
    }

    private static boolean isCookie(ConfigEntry entry) {
        return BY_COOKIE.matcher(entry.text().strip()).matches();
    }

    private static boolean isOfSession(Expression.Call call) {
        return call.receiver()
                .filter(r -> Expression.typeOf(r)
                                .filter(t -> SESSIONS.contains(t.simpleName()))
                                .isPresent()
                        || (r instanceof Expression.Call got && got.name().equals("getSession")))
                .isPresent();
    }
}
