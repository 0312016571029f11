package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts by which a login, or who has forgotten a password, is told whether there is an account of that name. */
final class ToldAccounts implements OperationCheck {

    private static final Set<String> METHODS = Set.of("POST", "GET", "*");
    private static final Pattern ASKS = Pattern.compile(
            ".*\\b(log ?in|login|sign ?in|signin|authenticate|forgot|forgot ?password|reset|recover|forget|forget ?password|lost password)\\b.*");
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?is).{0,80}\\b(no (such )?(user|account|customer|member)|(user|account|e-?mail( address)?|username|customer|member)( name| id| with [\\w %{}:']{0,40})?"
                    + " ((is |was |has )?(not (been )?(found|registered|known)|unregistered|unknown)|does ?n[o']t exist|doesn.t exist|do not exist|cannot be found))\\b.{0,80}"
                    + "|.{0,40}(\u7528\u6237\u4e0d\u5b58\u5728|\u8d26\u53f7\u4e0d\u5b58\u5728|\u8d26\u6237\u4e0d\u5b58\u5728|\u7528\u6237\u540d\u4e0d\u5b58\u5728|\u672a\u6ce8\u518c).{0,40}"
                    + "|.{0,60}(ch\u01b0a \u0111\u01b0\u1ee3c \u0111\u0103ng k\u00fd|kh\u00f4ng t\u1ed3n t\u1ea1i).{0,60}"
                    + "|.{0,60}(existiert nicht|nicht registriert|n'existe pas|no existe|no est\u00e1 registrad[oa]|n\u00e3o (existe|encontrado|cadastrado)|non esiste).{0,60}");
    /** What the same answer would need for both cases is written once. */
    private static final Pattern BOTH = Pattern.compile(
            "(?is).{0,200}\\b(or (the )?password|and/or|username or|password or|if (an|the|this|your) (account|e-?mail|user)).{0,200}"
                    + "|.*(\u6216|oder|ou|ho\u1eb7c|o la).{0,12}(\u5bc6\u7801|[Pp]asswor[dt]|senha|mot de passe|contrase\u00f1a|m\u1eadt kh\u1ea9u).*");

    @Override
    public void check(List<Answered> operations, Module module, Notes notes) {
        List<Evidence> seen = new ArrayList<>();
        Optional<Operation> first = Optional.empty();
        for (Answered answered : operations) {
            Operation operation = answered.operation();
            if (METHODS.contains(operation.method()) && asks(answered)) {
                Optional<Evidence> told = operation.handler().flatMap(h -> told(h, module.code()));
                if (told.isPresent() && !seen.contains(told.get())) {
                    first = first.or(() -> Optional.of(operation));
                    seen.add(told.get());
                }
            }
        }
        if (first.isPresent()) {
            Weakness weakness = Weakness.of(
                    WeaknessKinds.ACCOUNT_ENUMERATION,
                    seen.get(0),
                    "",
                    first.get().words());
            for (Evidence more : seen.subList(1, seen.size())) {
                weakness = weakness.with(more);
            }
            notes.weakness(weakness);
        }
    }

    private static boolean asks(Answered answered) {
        String path = answered.operation().path();
        String type = answered.operation()
                .handler()
                .map(h -> h.type().simpleName().replaceAll("(Controller|Servlet|Resource|Action)$", ""))
                .orElse("");
        boolean isServlet = answered.name().startsWith("do") || answered.name().equals("service");
        return Stream.of(path.substring(path.lastIndexOf('/') + 1), answered.name(), isServlet ? type : "")
                .map(Answered::spaced)
                .anyMatch(w -> ASKS.matcher(w).matches());
    }

    /** Whether the password was checked before, so that only its owner comes there, or Spring Security hides it. */
    private static boolean isKnownBefore(Site<Expression> site) {
        return site.method()
                .filter(m -> m.name().equals("loadUserByUsername")
                        || m.calls()
                                .anyMatch(c -> c.name().equals("authenticate")
                                        && c.line() < site.expression().line()))
                .isPresent();
    }

    /** The text in the handler or in a method that it calls. */
    private static Optional<Evidence> told(Handler handler, CodeBase code) {
        Stream<Site<Expression>> own = handler.method()
                .all()
                .map(e -> new Site<>(e, handler.type(), handler.method().place()));
        Stream<Site<Expression>> called = handler.method()
                .calls()
                .flatMap(c -> Targets.type(c, handler.type(), code).stream()
                        .flatMap(t -> Stream.concat(Stream.of(t), Targets.implementing(t, code)))
                        .flatMap(t -> t.methods().stream()
                                .filter(m -> Targets.isMeant(m, c))
                                .flatMap((CodeMethod m) -> m.all().map(e -> new Site<>(e, t, m.place())))));
        return Stream.concat(own, called)
                .filter(s -> !isKnownBefore(s))
                .filter(s -> s.expression() instanceof Expression.Literal literal
                        && literal.value() instanceof String text
                        && text.length() < 200
                        && UNKNOWN.matcher(text).matches()
                        && !BOTH.matcher(text).matches())
                .findFirst()
                .map(s -> new Evidence("strangers may be told that there is no such account", s.place()));
    }
}
