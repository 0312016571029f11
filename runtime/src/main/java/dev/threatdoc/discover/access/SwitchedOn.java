package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.config.XmlSettings;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which annotations of methods Spring Security reads, for it reads none unless somebody says so.
 *
 * @param prePost what has {@code @PreAuthorize} and its like read; nothing if nobody does
 * @param secured the same for {@code @Secured}
 * @param jsr250 the same for {@code @RolesAllowed} and its like
 * @param isOpen whether something of which the code is not here may have switched them on
 */
public record SwitchedOn(
        Optional<Evidence> prePost, Optional<Evidence> secured, Optional<Evidence> jsr250, boolean isOpen) {

    private static final String METHOD = "org.springframework.security.config.annotation.method.configuration.";
    private static final String GLOBAL = METHOD + "EnableGlobalMethodSecurity";
    private static final String MODERN = METHOD + "EnableMethodSecurity";
    private static final String REACTIVE = METHOD + "EnableReactiveMethodSecurity";
    private static final Set<String> INTERCEPTORS = Set.of(
            "org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor",
            "org.springframework.security.authorization.method.AuthorizationManagerAfterMethodInterceptor");
    private static final Pattern SECURES = Pattern.compile("Enable.*(Security|Auth|ResourceServer).*");
    private static final Set<String> BASES = Set.of(METHOD + "GlobalMethodSecurityConfiguration");

    /** Of a program. */
    public static SwitchedOn of(Module module) {
        Optional<CodeAnnotation> global = annotation(module, GLOBAL);
        Optional<CodeAnnotation> modern = annotation(module, MODERN);
        Optional<CodeAnnotation> reactive = annotation(module, REACTIVE);
        Optional<Evidence> prePost = modern.filter(a -> isSet(a, "prePostEnabled", true))
                .or(() -> global.filter(a -> isSet(a, "prePostEnabled", false)))
                .or(() -> reactive)
                .map(Notes::evidence)
                .or(() -> interceptor(module, "preAuthorize", "postAuthorize"))
                .or(() -> xml(module, "pre-post"));
        Optional<Evidence> secured = modern.filter(a -> isSet(a, "securedEnabled", false))
                .or(() -> global.filter(a -> isSet(a, "securedEnabled", false)))
                .map(Notes::evidence)
                .or(() -> interceptor(module, "secured"))
                .or(() -> xml(module, "secured"));
        Optional<Evidence> jsr250 = modern.filter(a -> isSet(a, "jsr250Enabled", false))
                .or(() -> global.filter(a -> isSet(a, "jsr250Enabled", false)))
                .map(Notes::evidence)
                .or(() -> interceptor(module, "jsr250"))
                .or(() -> xml(module, "jsr250"));
        boolean any = global.isPresent() || modern.isPresent() || reactive.isPresent();
        return new SwitchedOn(prePost, secured, jsr250, !any && isOpen(module));
    }

    private static Optional<CodeAnnotation> annotation(Module module, String qualified) {
        return module.code()
                .annotatedWith(qualified)
                .flatMap(t -> module.code().annotation(t.annotations(), qualified).stream())
                .findFirst();
    }

    private static boolean isSet(CodeAnnotation annotation, String attribute, boolean unsaid) {
        return annotation
                .value(attribute)
                .map(v -> !(v instanceof Expression.Literal literal) || Boolean.TRUE.equals(literal.value()))
                .orElse(unsaid);
    }

    private static Optional<Evidence> interceptor(Module module, String... factories) {
        return module.code()
                .calls()
                .filter(c -> Set.of(factories).contains(c.expression().name())
                        && c.expression()
                                .rootType()
                                .filter(t -> t.isAny(INTERCEPTORS))
                                .isPresent())
                .findFirst()
                .map(Notes::evidence);
    }

    private static Optional<Evidence> xml(Module module, String which) {
        return module.configuration()
                .find(XmlSettings.METHOD_SECURITY + "." + which)
                .filter(e -> e.text().equals("true"))
                .map(Notes::evidence);
    }

    /** Somebody else's annotation or base class for security can do it too. */
    private static boolean isOpen(Module module) {
        return module.code().types().stream()
                        .flatMap(t -> t.annotations().stream())
                        .anyMatch(a -> SECURES.matcher(a.type().simpleName()).matches()
                                && !a.type().isBelow("org.springframework")
                                && module.code().find(a.type()).isEmpty())
                || module.code().types().stream().anyMatch(t -> t.extendsAny(BASES))
                || module.code().hasAnnotation("org.springframework.context.annotation.ImportResource");
    }
}
