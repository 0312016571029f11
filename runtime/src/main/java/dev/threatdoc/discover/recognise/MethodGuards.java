package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Annotations by which methods and types state who may call them. */
@Experimental
public final class MethodGuards {

    private static final List<String> GUARDS = List.of(
            "org.springframework.security.access.prepost.PreAuthorize",
            "org.springframework.security.access.prepost.PostAuthorize",
            "org.springframework.security.access.prepost.PreFilter",
            "org.springframework.security.access.prepost.PostFilter",
            "org.springframework.security.access.annotation.Secured",
            "javax.annotation.security.RolesAllowed",
            "jakarta.annotation.security.RolesAllowed",
            "javax.annotation.security.DenyAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated",
            "io.quarkus.security.PermissionsAllowed",
            "io.micronaut.security.annotation.Secured",
            "javax.servlet.annotation.ServletSecurity",
            "jakarta.servlet.annotation.ServletSecurity",
            "org.apache.shiro.authz.annotation.RequiresPermissions",
            "org.apache.shiro.authz.annotation.RequiresRoles",
            "org.apache.shiro.authz.annotation.RequiresAuthentication",
            "cn.dev33.satoken.annotation.SaCheckPermission",
            "cn.dev33.satoken.annotation.SaCheckRole",
            "cn.dev33.satoken.annotation.SaCheckLogin");
    private static final Set<String> OPEN =
            Set.of("javax.annotation.security.PermitAll", "jakarta.annotation.security.PermitAll");
    private static final Set<String> OPEN_VALUES =
            Set.of("isAnonymous()", "permitAll()", "permitAll", "IS_ANONYMOUS", "IS_AUTHENTICATED_ANONYMOUSLY");

    private MethodGuards() {}

    /**
     * The annotation that guards a method, that of the method itself before that of its type.
     *
     * @return nothing if there is none, or what stands there lets everybody through
     */
    public static Optional<CodeAnnotation> guard(CodeMethod method, CodeType type, CodeBase code) {
        boolean open = CodeAnnotation.findAny(method.annotations(), OPEN).isPresent();
        boolean own = any(method.annotations(), code).isPresent();
        return open ? Optional.empty() : guard(own ? method.annotations() : type.annotations(), code);
    }

    /** The annotation among those that guards what they stand on; nothing if it lets everybody through. */
    public static Optional<CodeAnnotation> guard(List<CodeAnnotation> annotations, CodeBase code) {
        return any(annotations, code).filter(g -> !opens(g));
    }

    /** One that is there itself, or on an annotation of this code that is. */
    private static Optional<CodeAnnotation> any(List<CodeAnnotation> annotations, CodeBase code) {
        return annotations.isEmpty()
                ? Optional.empty()
                : GUARDS.stream()
                        .flatMap(g -> code.annotation(annotations, g).stream())
                        .findFirst();
    }

    /** Whether it names nobody but those whom nobody knows. */
    private static boolean opens(CodeAnnotation annotation) {
        return annotation.values("value").stream().map(MethodGuards::text).anyMatch(OPEN_VALUES::contains);
    }

    private static String text(Expression value) {
        return value instanceof Expression.Literal literal
                ? String.valueOf(literal.value()).strip()
                : value instanceof Expression.Select select ? select.name() : "";
    }
}
