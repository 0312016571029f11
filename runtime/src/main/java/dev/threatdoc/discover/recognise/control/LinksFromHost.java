package dev.threatdoc.discover.recognise.control;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Links to reset a password, confirm an address or accept an invitation that begin with the host of the request, which
 * whoever asks for the mail writes.
 */
final class LinksFromHost implements Recogniser {

    private static final Set<String> BUILDERS = Set.of(
            "org.springframework.web.servlet.support.ServletUriComponentsBuilder",
            "org.springframework.web.util.UriComponentsBuilder");
    private static final Set<String> CURRENT = Set.of(
            "fromCurrentContextPath",
            "fromCurrentRequest",
            "fromCurrentRequestUri",
            "fromCurrentServletMapping",
            "fromContextPath",
            "fromRequest",
            "fromRequestUri",
            "fromHttpRequest");
    private static final Set<String> REQUESTS =
            Set.of("javax.servlet.http.HttpServletRequest", "jakarta.servlet.http.HttpServletRequest");
    private static final Set<String> HOST = Set.of("getRequestURL", "getServerName");
    /** What is mailed with a token. */
    private static final Pattern MAILED = Pattern.compile(
            "(?is).*(reset|forgot|verif(y|ication)|confirm|activat|invit|magic_?-?link|registration_?-?(token|url|link)).*");

    private static final Pattern MAILS = Pattern.compile("(?i).*(mail|event|publish|notif|message).*");

    @Override
    public void recognise(Module module, Notes notes) {
        for (CodeType type : module.code().types()) {
            Optional<Weakness> seen = Optional.empty();
            for (CodeMethod method : type.methods()) {
                List<Expression> all = method.all().toList();
                Optional<Expression.Call> call = found(all).filter(c -> isMailed(method, all));
                if (call.isPresent()) {
                    Evidence evidence = new Evidence(
                            "a mailed link begins with the host that the request names",
                            new Site<>(call.get(), type, method.place()).place());
                    seen = Optional.of(seen.map(w -> w.with(evidence))
                            .orElseGet(() ->
                                    Weakness.of(WeaknessKinds.LINK_FROM_HOST, evidence, CodeText.of(call.get()), "")));
                }
            }
            seen.ifPresent(notes::weakness);
        }
    }

    private static Optional<Expression.Call> found(List<Expression> all) {
        return all.stream()
                .filter(Expression.Call.class::isInstance)
                .map(Expression.Call.class::cast)
                .filter(c -> (CURRENT.contains(c.name()) && c.isOn(BUILDERS))
                        || (HOST.contains(c.name()) && c.isOn(REQUESTS)))
                .findFirst();
    }

    /** Whether the method is about such a link, and sends something. */
    private static boolean isMailed(CodeMethod method, List<Expression> all) {
        boolean about = MAILED.matcher(method.name()).matches()
                || all.stream()
                        .anyMatch(e -> e instanceof Expression.Literal literal
                                && literal.value() instanceof String text
                                && text.length() < 300
                                && text.contains("/")
                                && MAILED.matcher(text).matches());
        boolean sends = all.stream()
                .anyMatch(e -> (e instanceof Expression.Call call
                                && MAILS.matcher(call.name()).matches()
                                && !call.name().startsWith("get"))
                        || (e instanceof Expression.New created
                                && MAILS.matcher(created.type().simpleName()).matches()));
        return about && sends;
    }
}
