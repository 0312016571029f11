package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.access.SecurityChain;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Logins of a program's own that put who has logged in into the session at hand, whose id stays what it was. */
final class KeptSessions implements Recogniser {

    private static final Pattern LOGIN = Pattern.compile("(?i).*(log_?in|logon|sign_?in|authenticate).*");
    private static final Pattern WHO =
            Pattern.compile("(?i).*(user|login|logged|account|member|customer|principal|admin|employee|auth|uid).*");
    private static final Pattern NOT_WHO = Pattern.compile(
            "(?i).*(error|msg|message|attempt|fail|captcha|code|redirect|url|list|count|csrf|state$).*");
    /** A token against forged requests, or what else keeps them out. */
    private static final Pattern FORGERY = Pattern.compile(
            "(?is).*(csrf|xsrf|same-?_?site|form_?token|synchroni[sz]er_?token|submit_?token|javax\\.faces|jakarta\\.faces|primefaces|vaadin|wicket|struts).*");

    private static final Set<String> SESSIONS = Set.of("HttpSession", "WebSession");
    private static final Set<String> HANDLERS =
            Set.of("doPost", "doGet", "service", "post", "login", "execute", "handle");
    private static final Set<String> RENEWS = Set.of("changeSessionId", "invalidate", "migrateSession", "renewSession");

    @Override
    public void recognise(Module module, Notes notes) {
        boolean others = !SecurityChain.of(module.code()).isEmpty()
                || module.dependency("spring-boot-starter-security", "spring-security-web", "shiro-spring", "shiro-web")
                        .isPresent()
                || module.code().calls().anyMatch(c -> c.expression().name().equals("changeSessionId"));
        if (others) {
            return;
        }
        Set<String> helpers = helpers(module);
        for (CodeType type : module.code().types()) {
            for (CodeMethod method : type.methods()) {
                if (!isLogin(type, method)) {
                    continue;
                }
                Optional<Expression.Call> kept = kept(method, helpers);
                if (kept.isPresent()) {
                    notes.weakness(Weakness.of(
                            WeaknessKinds.SESSION_FIXATION,
                            new Evidence(
                                    "a session keeps its id when its user logs in",
                                    new Site<>(kept.get(), type, method.place()).place()),
                            CodeText.of(kept.get()),
                            ""));
                    forgery(kept.get(), type, method, module, notes);
                    return;
                }
            }
        }
    }

    /** The browser sends the session along with what other sites make it send, and nothing tells the two apart. */
    private static void forgery(Expression.Call kept, CodeType type, CodeMethod method, Module module, Notes notes) {
        boolean told = module.code().types().stream()
                        .anyMatch(t -> FORGERY.matcher(t.simpleName()).matches())
                || module.code()
                        .sites(Expression.Literal.class)
                        .anyMatch(l -> l.expression().value() instanceof String text
                                && text.length() < 200
                                && FORGERY.matcher(text).matches())
                || module.code()
                        .calls()
                        .anyMatch(c -> FORGERY.matcher(c.expression().name()).matches())
                || module.configuration().entries().stream()
                        .anyMatch(e -> FORGERY.matcher(e.key()).matches())
                || module.dependencies().stream()
                        .anyMatch(d -> FORGERY.matcher(d).matches());
        if (!told) {
            notes.weakness(Weakness.of(
                    WeaknessKinds.FORGERY_PROTECTION_OFF,
                    new Evidence(
                            "callers are known by a session's cookie, and nothing tells forged requests from theirs",
                            new Site<>(kept, type, method.place()).place()),
                    CodeText.of(kept),
                    ""));
        }
    }

    private static boolean isLogin(CodeType type, CodeMethod method) {
        boolean named = LOGIN.matcher(method.name()).matches()
                && !method.name().toLowerCase(Locale.ROOT).startsWith("get");
        return named || (LOGIN.matcher(type.simpleName()).matches() && HANDLERS.contains(method.name()));
    }

    /** The call by which a session learns who it belongs to, if nothing in the method renews it. */
    private static Optional<Expression.Call> kept(CodeMethod method, Set<String> helpers) {
        List<Expression.Call> calls = method.calls().toList();
        return calls.stream().anyMatch(c -> RENEWS.contains(c.name()))
                ? Optional.empty()
                : calls.stream()
                        .filter(c -> sets(c)
                                || helpers.contains(
                                        c.name() + "/" + c.arguments().size()))
                        .filter(c -> c.arguments().stream().limit(2).anyMatch(KeptSessions::isWho))
                        .findFirst();
    }

    private static boolean sets(Expression.Call call) {
        return call.name().equals("setAttribute")
                && call.arguments().size() == 2
                && call.receiver().filter(KeptSessions::isSession).isPresent();
    }

    private static boolean isSession(Expression expression) {
        return expression instanceof Expression.Call call
                ? call.name().equals("getSession")
                : Expression.typeOf(expression)
                        .filter(t -> SESSIONS.contains(t.simpleName()))
                        .isPresent();
    }

    /** The name of the attribute, as a text or a constant. */
    private static boolean isWho(Expression key) {
        String name = key instanceof Expression.Literal literal
                ? String.valueOf(literal.value())
                : key instanceof Expression.Select select
                        ? select.name()
                        : key instanceof Expression.Variable variable
                                        && variable.name()
                                                .equals(variable.name().toUpperCase(Locale.ROOT))
                                ? variable.name()
                                : "";
        return name.length() < 60
                && WHO.matcher(name).matches()
                && (!NOT_WHO.matcher(name).matches() || name.matches("(?i)user_?login_?state"));
    }

    /** Methods of the program that put what they are given into the session, by name and number of parameters. */
    private static Set<String> helpers(Module module) {
        Set<String> names = new HashSet<>();
        module.code().types().stream()
                .flatMap(t -> t.methods().stream())
                .filter(m -> m.parameters().size() >= 2
                        && m.parameters().size() <= 4
                        && m.all().anyMatch(e -> e instanceof Expression.Call call && sets(call)))
                .forEach(m -> names.add(m.name() + "/" + m.parameters().size()));
        return names;
    }
}
