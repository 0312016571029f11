package dev.threatdoc.recognise.jakarta;

import dev.threatdoc.code.CodeAnnotation;
import dev.threatdoc.code.CodeMethod;
import dev.threatdoc.code.CodeType;
import java.util.Optional;
import java.util.Set;

/** Who may call a handler, as annotations of methods and types state it. */
final class Guards {

    private static final Set<String> GUARDS = Set.of(
            "javax.annotation.security.RolesAllowed",
            "jakarta.annotation.security.RolesAllowed",
            "javax.annotation.security.DenyAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated",
            "io.quarkus.security.PermissionsAllowed",
            "javax.servlet.annotation.ServletSecurity",
            "jakarta.servlet.annotation.ServletSecurity",
            "io.micronaut.security.annotation.Secured");
    private static final Set<String> OPEN =
            Set.of("javax.annotation.security.PermitAll", "jakarta.annotation.security.PermitAll");
    /** What Micronaut calls callers whom nobody knows. */
    private static final Set<String> ANONYMOUS = Set.of("isAnonymous()", "IS_ANONYMOUS");

    private Guards() {}

    /** The annotation that guards a method; nothing if everybody may call it. That of the method itself counts most. */
    static Optional<CodeAnnotation> of(CodeType type, CodeMethod method) {
        if (CodeAnnotation.findAny(method.annotations(), OPEN).isPresent()) {
            return Optional.empty();
        }
        return CodeAnnotation.findAny(method.annotations(), GUARDS)
                .or(() -> CodeAnnotation.findAny(type.annotations(), GUARDS))
                .filter(g -> g.values("value").stream()
                        .noneMatch(v ->
                                ANONYMOUS.stream().anyMatch(a -> v.toString().contains(a))));
    }
}
