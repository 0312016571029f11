package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.NameWords;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Operations that check a password, in a program in which nothing by its name counts, limits or slows down tries. */
final class UnlimitedLogins implements OperationCheck {

    private static final Pattern LOGIN = Pattern.compile(
            "(do |user |admin |api )?(log ?in|login|sign ?in|signin|authenticate|auth|token)( (by|with|user) .*)?");
    private static final Pattern PASSWORD = Pattern.compile("(?i).*(passw(or)?d|passwd|pwd|passphrase).*");
    private static final Set<String> CHECKS =
            Set.of("verify", "verification", "validate", "check", "confirm", "submit", "login");
    private static final Set<String> CODES = Set.of("otp", "code", "pin", "2fa", "mfa", "totp", "sms");
    /** Whose codes prove nobody. */
    private static final Set<String> THINGS = Set.of(
            "coupon",
            "voucher",
            "promo",
            "promotion",
            "discount",
            "gift",
            "country",
            "zip",
            "postal",
            "qr",
            "bar",
            "product",
            "error",
            "status",
            "currency",
            "invite",
            "send",
            "create",
            "generate");

    private static final Pattern CODE = Pattern.compile(
            "(?i)(entered|input|user|sms|email|verify|verification|auth|confirm|one_?time)?_?-?(otp|code|pin|totp)(_?code)?");
    private static final Set<String> METHODS = Set.of("POST", "*", "GET");
    private static final Pattern LIMITS = Pattern.compile(
            "(?i).*(rate_?-?limit|throttl|bucket4j|token_?bucket|brute_?force|captcha|turnstile|kaptcha|lock_?out|flow_?limit"
                    + "|(login|auth|fail(ed|ure)?|sign_?in|password)\\w{0,40}_?attempt|attempt_?(s_?)?(service|cache|count|limit|left|tracker)"
                    + "|fail(ed|ure)?s?_?((login|logon)_?)?(count|num|times)|failed_?logins|(login|logon)_?(fail\\w{0,40}_?(count|num|times|limit)|lock|limit|retry|error_?(count|num|times))"
                    + "|(account|user)_?lock(ed)?_?(time|until|at)|lock_?(time|until|account|user)|unlock_?(time|account|user|when)"
                    + "|(password|pwd)_?(error|retry|err)_?(count|num|times|limit)|max_?retry_?count|(access|request|retry|repeat)_?limit"
                    + "|repeat_?submit|sentinel|fail2ban|ip_?block|block(ed)?_?ip|ban_?list).*");
    private static final Set<String> LIBRARIES =
            Set.of("bucket4j", "resilience4j-ratelimiter", "sentinel", "ratelimit", "redisson-ratelimit");

    @Override
    public void check(List<Answered> operations, Module module, Notes notes) {
        List<Operation> logins = operations.stream()
                .filter(a ->
                        a.decision().access() == Access.ANYBODY || a.decision().access() == Access.UNKNOWN)
                .map(Answered::operation)
                .filter(o -> (isLogin(o) && takes(PASSWORD, o, module)) || (isCodeCheck(o) && takes(CODE, o, module)))
                .toList();
        if (logins.isEmpty() || isLimited(module)) {
            return;
        }
        Operation first = logins.get(0);
        Weakness weakness = Weakness.of(
                WeaknessKinds.UNLIMITED_LOGIN,
                new Evidence("nothing here limits how often somebody may try " + first.words(), first.place()),
                "",
                first.words());
        notes.weakness(Operation.also(weakness, logins.subList(1, logins.size())));
    }

    private static boolean isLogin(Operation operation) {
        String path = operation.path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        String name = operation.handlerName();
        return operation.protocol().equals(Operation.HTTP)
                && METHODS.contains(operation.method())
                && Stream.of(last, name)
                        .map(Answered::spaced)
                        .anyMatch(n -> LOGIN.matcher(n).matches());
    }

    /** Where a code that was sent proves who somebody is; a few digits are tried in minutes. */
    private static boolean isCodeCheck(Operation operation) {
        String path = operation.path();
        String type = operation.handler().map(h -> h.type().simpleName()).orElse("");
        return operation.protocol().equals(Operation.HTTP)
                && METHODS.contains(operation.method())
                && Stream.of(path.substring(path.lastIndexOf('/') + 1), operation.handlerName(), type)
                        .map(NameWords::of)
                        .anyMatch(w -> w.stream().anyMatch(CHECKS::contains)
                                && w.stream().anyMatch(CODES::contains)
                                && w.stream().noneMatch(THINGS::contains));
    }

    /** A parameter, a field of what a parameter is bound to, or what the handler asks for by that name. */
    private static boolean takes(Pattern what, Operation operation, Module module) {
        return operation.handler().stream()
                .anyMatch(h -> h.parameters().stream().anyMatch(p -> is(what, p, module))
                        || h.method().body().stream().flatMap(Expression::all).anyMatch(e -> asksFor(what, e)));
    }

    private static boolean is(Pattern what, CodeParameter parameter, Module module) {
        return what.matcher(parameter.name()).matches()
                || Taken.fields(parameter, module.code())
                        .anyMatch(f -> what.matcher(f.name()).matches());
    }

    private static boolean asksFor(Pattern what, Expression expression) {
        return expression instanceof Expression.Call call
                && call.arguments().size() <= 2
                && call.arguments().stream()
                        .limit(call.name().startsWith("get") || call.name().startsWith("parse") ? 2 : 0)
                        .anyMatch(a -> a instanceof Expression.Literal literal
                                && literal.value() instanceof String text
                                && text.length() < 40
                                && what.matcher(text).matches());
    }

    /** Whether anything in the program is called as if it counted tries, or a library is there that does. */
    private static boolean isLimited(Module module) {
        return module.dependencies().stream().anyMatch(d -> LIBRARIES.stream().anyMatch(d::contains))
                || module.configuration().entries().stream()
                        .anyMatch(e -> LIMITS.matcher(e.key().replaceAll("[^A-Za-z]+", "_"))
                                .matches())
                || module.code().types().stream().anyMatch(UnlimitedLogins::limits)
                || module.code()
                        .calls()
                        .anyMatch(c -> LIMITS.matcher(c.expression().name()).matches())
                || module.code()
                        .sites(Expression.Select.class)
                        .anyMatch(s -> LIMITS.matcher(s.expression().name()).matches());
    }

    private static boolean limits(CodeType type) {
        return Stream.of(
                        Stream.of(type.simpleName()),
                        type.annotations().stream().map(a -> a.type().simpleName()),
                        type.fields().stream().map(f -> f.name()),
                        type.methods().stream().map(m -> m.name()),
                        type.methods().stream()
                                .flatMap(m -> m.annotations().stream())
                                .map(a -> a.type().simpleName()))
                .flatMap(s -> s)
                .anyMatch(n -> LIMITS.matcher(n).matches());
    }
}
