package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may open views of Vaadin, whose annotations mean something else there: {@code @PermitAll} asks for a login, and a
 * view without any is closed to everybody.
 */
final class VaadinViewsAccess {

    private static final String SPRING = "com.vaadin.flow.spring.security.";
    private static final Set<String> CHECKS = Set.of(
            SPRING + "VaadinWebSecurity",
            SPRING + "VaadinWebSecurityConfigurerAdapter",
            SPRING + "VaadinSecurityConfigurer",
            "com.vaadin.flow.server.auth.NavigationAccessControl",
            "com.vaadin.flow.server.auth.ViewAccessChecker");

    private static final Set<String> ANONYMOUS = Set.of("com.vaadin.flow.server.auth.AnonymousAllowed");
    private static final Set<String> LOGIN =
            Set.of("javax.annotation.security.PermitAll", "jakarta.annotation.security.PermitAll");

    private final Module module;
    private final Optional<Evidence> checks;

    VaadinViewsAccess(Module module) {
        this.module = module;
        this.checks = module.uses(CHECKS)
                .or(() -> module.code().mentionsAny(CHECKS)
                        ? Optional.of(new Evidence("access to views is checked", module.place()))
                        : Optional.empty());
    }

    /** What the annotations of a view say, where somebody reads them. */
    Optional<AccessDecision> decide(Asked asked) {
        return checks.flatMap(c -> asked.type().map(t -> of(t, c)));
    }

    private AccessDecision of(CodeType view, Evidence check) {
        for (CodeType type : module.code().lineage(view)) {
            List<CodeAnnotation> annotations = type.annotations();
            Optional<AccessDecision> said = CodeAnnotation.findAny(annotations, ANONYMOUS)
                    .map(a -> AccessDecision.of(Access.ANYBODY, evidence(a)))
                    .or(() -> CodeAnnotation.findAny(annotations, LOGIN)
                            .map(a -> AccessDecision.of(Access.AUTHENTICATED, evidence(a))))
                    .or(() -> CodeAnnotation.findAny(annotations, Annotated.ROLES)
                            .map(a -> AccessDecision.restricted(
                                    new Texts(module.code()).of(a.values("value"), type), evidence(a))));
            if (said.isPresent()) {
                return said.get();
            }
        }
        return AccessDecision.restricted(List.of(), check);
    }

    private static Evidence evidence(CodeAnnotation annotation) {
        return new Evidence(annotation.words(), annotation.place());
    }
}
