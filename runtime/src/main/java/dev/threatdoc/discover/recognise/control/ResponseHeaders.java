package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.access.SecurityChain;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Headers that make browsers careful: frames, content security policy, strict transport security. */
final class ResponseHeaders implements Recogniser {

    private static final PropertyName FRAMES = PropertyNames.DISABLES_IFRAMES;
    private static final Map<String, String> PARTS = Map.of(
            "contentSecurityPolicy", "Content-Security-Policy",
            "httpStrictTransportSecurity", "Strict-Transport-Security",
            "hsts", "Strict-Transport-Security",
            "frameOptions", "X-Frame-Options",
            "referrerPolicy", "Referrer-Policy",
            "permissionsPolicy", "Permissions-Policy",
            "permissionsPolicyHeader", "Permissions-Policy");
    private static final Set<String> SETTERS = Set.of("setHeader", "addHeader", "header", "set", "add");
    private static final Pattern KNOWN = Pattern.compile("(?i)content-security-policy|x-frame-options"
            + "|strict-transport-security|x-content-type-options|referrer-policy|permissions-policy");
    private static final Pattern QUARKUS =
            Pattern.compile("(?i)quarkus\\.http\\.(?:header|filter\\.[^.]+\\.header)\\.\"?([\\w-]+)\"?(?:\\.value)?");

    @Override
    public void recognise(Module module, Notes notes) {
        SecurityChain.of(module.code()).forEach(c -> chain(c, notes));
        module.code()
                .calls()
                .filter(c -> SETTERS.contains(c.expression().name()))
                .forEach(c -> text(c.expression(), 0)
                        .filter(h -> KNOWN.matcher(h).matches())
                        .ifPresent(h -> notes.tag(Tags.SECURITY_HEADERS, Notes.evidence(c), h)));
        for (ConfigEntry entry : module.configuration().below("quarkus.http")) {
            var header = QUARKUS.matcher(entry.key());
            if (header.matches() && KNOWN.matcher(header.group(1)).matches()) {
                notes.tag(Tags.SECURITY_HEADERS, Notes.evidence(entry), header.group(1));
                if (header.group(1).equalsIgnoreCase("X-Frame-Options") || forbidsFrames(entry.text())) {
                    notes.state(FRAMES, true, Notes.evidence(entry));
                }
            }
        }
    }

    private static void chain(SecurityChain chain, Notes notes) {
        PARTS.forEach((part, header) -> chain.sets(part).ifPresent(e -> notes.tag(Tags.SECURITY_HEADERS, e, header)));
        Optional<Evidence> policy = chain.calls("contentSecurityPolicy", "policyDirectives")
                .filter(c -> text(c.expression(), 0)
                        .filter(ResponseHeaders::forbidsFrames)
                        .isPresent())
                .findFirst()
                .map(Notes::evidence);
        Optional<Evidence> off = chain.switchesOff("frameOptions").or(() -> chain.switchesOff("headers"));
        if (policy.isPresent()) {
            notes.state(FRAMES, !chain.isRestricted(), policy.get());
        } else if (off.isPresent()) {
            notes.state(FRAMES, false, off.get());
        } else if (!chain.isRestricted()) {
            forbidden(chain).ifPresent(e -> notes.state(FRAMES, true, e));
        }
    }

    /** Where frames of other sites are refused explicitly; it is the default too, but then no place shows it. */
    private static Optional<Evidence> forbidden(SecurityChain chain) {
        return chain.calls("frameOptions", "sameOrigin", "deny")
                .filter(c -> mentionsFrames(c))
                .findFirst()
                .map(Notes::evidence);
    }

    private static boolean mentionsFrames(Site<Expression.Call> call) {
        Expression.Call expression = call.expression();
        return expression.name().equals("frameOptions")
                ? expression.arguments().stream()
                        .flatMap(Expression::all)
                        .anyMatch(e -> List.of("sameOrigin", "deny").contains(name(e)))
                : expression.follows("frameOptions");
    }

    private static String name(Expression expression) {
        return expression instanceof Expression.Call call
                ? call.name()
                : expression instanceof Expression.MethodReference reference ? reference.name() : "";
    }

    private static boolean forbidsFrames(String policy) {
        String plain = policy.toLowerCase(Locale.ROOT);
        return plain.contains("frame-ancestors") && !plain.matches("(?s).*frame-ancestors\\s[^;]*\\*[\\s;].*");
    }

    private static Optional<String> text(Expression.Call call, int argument) {
        return call.argument(argument)
                .filter(Expression.Literal.class::isInstance)
                .map(l -> String.valueOf(((Expression.Literal) l).value()));
    }
}
