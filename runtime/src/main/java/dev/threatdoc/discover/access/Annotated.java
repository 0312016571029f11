package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What annotations of handlers and of their types say of who may call them, where somebody reads these. */
final class Annotated {

    private static final Pattern ANYBODY =
            Pattern.compile("isAnonymous\\(\\)|IS_ANONYMOUS|IS_AUTHENTICATED_ANONYMOUSLY|permitAll(\\(\\))?");
    private static final Pattern KNOWN = Pattern.compile("isAuthenticated\\(\\)|IS_AUTHENTICATED(_FULLY|_REMEMBERED)?");
    private static final Pattern NOBODY = Pattern.compile("denyAll(\\(\\))?|DENY_ALL");
    /** Constants that stand for such words. */
    private static final Pattern WORD = Pattern.compile("(IS|DENY)_[A-Z_]+");

    private static final String SPRING = "org.springframework.security.access.";
    private static final Set<String> EXPRESSIONS =
            Set.of(SPRING + "prepost.PreAuthorize", SPRING + "prepost.PostAuthorize");
    private static final Set<String> SECURED = Set.of(SPRING + "annotation.Secured");
    static final Set<String> ROLES =
            Set.of("javax.annotation.security.RolesAllowed", "jakarta.annotation.security.RolesAllowed");
    private static final Set<String> OPEN =
            Set.of("javax.annotation.security.PermitAll", "jakarta.annotation.security.PermitAll");
    private static final Set<String> DENY =
            Set.of("javax.annotation.security.DenyAll", "jakarta.annotation.security.DenyAll");
    private static final Set<String> QUARKUS_KNOWN = Set.of("io.quarkus.security.Authenticated");
    private static final Set<String> QUARKUS_PERMISSIONS = Set.of("io.quarkus.security.PermissionsAllowed");
    private static final Set<String> MICRONAUT = Set.of("io.micronaut.security.annotation.Secured");
    /** Of libraries that read their own annotations; those that name no right ask for a login. */
    private static final Set<String> OTHERS = Set.of(
            "org.apache.wicket.authroles.authorization.strategies.role.annotations.AuthorizeInstantiation",
            "org.apache.shiro.authz.annotation.RequiresPermissions",
            "org.apache.shiro.authz.annotation.RequiresRoles",
            "cn.dev33.satoken.annotation.SaCheckPermission",
            "cn.dev33.satoken.annotation.SaCheckRole");

    private static final Set<String> OTHERS_KNOWN = Set.of(
            "org.apache.shiro.authz.annotation.RequiresAuthentication",
            "org.apache.shiro.authz.annotation.RequiresUser",
            "cn.dev33.satoken.annotation.SaCheckLogin");
    private static final Set<String> OTHERS_OPEN = Set.of("cn.dev33.satoken.annotation.SaIgnore");

    private final Module module;
    private final SwitchedOn switchedOn;
    private final Listed listed;

    Annotated(Module module, SwitchedOn switchedOn) {
        this.module = module;
        this.switchedOn = switchedOn;
        this.listed = new Listed(module.code());
    }

    /** What the annotations of a handler say, or else those of its type; nothing if they say nothing. */
    Optional<AccessDecision> decide(Asked asked) {
        Optional<CodeType> type = asked.type();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        List<CodeType> lineage = module.code().lineage(type.get());
        Stream<List<CodeAnnotation>> methods = asked.handler().stream()
                .flatMap(h -> lineage.stream()
                        .flatMap(t -> t.methods().stream().filter(m -> overrides(m, h)))
                        .map(CodeMethod::annotations));
        Stream<List<CodeAnnotation>> types = lineage.stream().map(CodeType::annotations);
        return Stream.concat(methods, types)
                .flatMap(a -> read(a, asked.framework(), type.get()).stream())
                .findFirst();
    }

    private static boolean overrides(CodeMethod one, CodeMethod other) {
        return one.name().equals(other.name())
                && one.parameters().size() == other.parameters().size();
    }

    private Optional<AccessDecision> read(List<CodeAnnotation> annotations, Asked.Framework framework, CodeType type) {
        boolean spring = framework == Asked.Framework.SPRING;
        boolean standard = !spring || switchedOn.jsr250().isPresent();
        if (annotations.isEmpty()) {
            return Optional.empty();
        }
        if (!spring || switchedOn.prePost().isPresent()) {
            Optional<CodeAnnotation> expression = module.code().annotationOfAny(annotations, EXPRESSIONS);
            if (expression.isPresent()) {
                Evidence evidence = evidence(expression.get());
                return Optional.of(text(expression.get(), type)
                        .map(t -> Spel.read(t, evidence))
                        .orElseGet(() -> AccessDecision.of(Access.UNKNOWN, evidence)));
            }
        }
        if (!spring || switchedOn.secured().isPresent()) {
            Optional<AccessDecision> secured = find(annotations, SECURED).map(a -> secured(a, type));
            if (secured.isPresent()) {
                return secured;
            }
        }
        if (standard) {
            Optional<AccessDecision> decided = find(annotations, DENY)
                    .map(a -> AccessDecision.restricted(List.of(), evidence(a)))
                    .or(() -> find(annotations, ROLES).map(a -> roles(a, type)))
                    .or(() -> find(annotations, OPEN).map(a -> AccessDecision.of(Access.ANYBODY, evidence(a))));
            if (decided.isPresent()) {
                return decided;
            }
        }
        return find(annotations, QUARKUS_PERMISSIONS)
                .map(a -> roles(a, type))
                .or(() ->
                        find(annotations, QUARKUS_KNOWN).map(a -> AccessDecision.of(Access.AUTHENTICATED, evidence(a))))
                .or(() -> find(annotations, MICRONAUT).map(a -> secured(a, type)))
                .or(() -> find(annotations, OTHERS_OPEN).map(a -> AccessDecision.of(Access.ANYBODY, evidence(a))))
                .or(() -> find(annotations, OTHERS).map(a -> roles(a, type)))
                .or(() ->
                        find(annotations, OTHERS_KNOWN).map(a -> AccessDecision.of(Access.AUTHENTICATED, evidence(a))));
    }

    private Optional<CodeAnnotation> find(List<CodeAnnotation> annotations, Set<String> qualified) {
        return module.code().annotationOfAny(annotations, qualified);
    }

    private Optional<String> text(CodeAnnotation annotation, CodeType type) {
        return annotation
                .value("value")
                .map(v -> String.join("", listed.of(List.of(v), site(v, type))))
                .filter(t -> !t.contains(Texts.UNKNOWN));
    }

    /** {@code @Secured} of Spring and Micronaut: roles, or a word that stands for everybody or for whoever is known. */
    private AccessDecision secured(CodeAnnotation annotation, CodeType type) {
        List<String> values = values(annotation, type);
        Evidence evidence = evidence(annotation);
        for (String value : values) {
            if (ANYBODY.matcher(value).matches()) {
                return AccessDecision.of(Access.ANYBODY, evidence);
            }
        }
        if (values.stream().anyMatch(v -> KNOWN.matcher(v).matches())) {
            return AccessDecision.of(Access.AUTHENTICATED, evidence);
        }
        if (values.stream().anyMatch(v -> NOBODY.matcher(v).matches())) {
            return AccessDecision.restricted(List.of(), evidence);
        }
        if (values.isEmpty() || values.stream().anyMatch(v -> v.contains("("))) {
            return values.stream()
                    .findFirst()
                    .map(v -> Spel.read(v, evidence))
                    .orElseGet(() -> AccessDecision.of(Access.UNKNOWN, evidence));
        }
        return AccessDecision.restricted(values, evidence);
    }

    private AccessDecision roles(CodeAnnotation annotation, CodeType type) {
        List<String> values = values(annotation, type);
        Evidence evidence = evidence(annotation);
        if (values.contains("**") || values.contains("*")) {
            return AccessDecision.of(values.contains("**") ? Access.AUTHENTICATED : Access.ANYBODY, evidence);
        }
        return values.isEmpty()
                ? AccessDecision.of(Access.UNKNOWN, evidence)
                : AccessDecision.restricted(values, evidence);
    }

    private List<String> values(CodeAnnotation annotation, CodeType type) {
        return annotation.values("value").stream()
                .flatMap(v -> v instanceof Expression.Select select
                                && WORD.matcher(select.name()).matches()
                        ? Stream.of(select.name())
                        : listed.of(List.of(v), site(v, type)).stream())
                .filter(v -> !v.contains(Texts.UNKNOWN))
                .map(module.configuration()::resolve)
                .toList();
    }

    private static Site<Expression> site(Expression value, CodeType type) {
        return new Site<>(value, type, type.place());
    }

    private static Evidence evidence(CodeAnnotation annotation) {
        String values = annotation.values("value").stream().map(CodeText::of).collect(Collectors.joining(", "));
        return new Evidence(annotation.words() + (values.isEmpty() ? "" : "(" + values + ")"), annotation.place());
    }
}
