package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Libraries that can stand between callers and handlers, as dependencies or by their types. */
final class SecurityLibraries {

    private static final Pattern ARTIFACT = Pattern.compile(
            "[^:]*:(spring-boot-starter-security.*|spring-boot-starter-oauth2-.*|spring-security-(?!crypto|test|rsa|jwt).*"
                    + "|spring-cloud-(starter-)?(oauth2|security)|shiro-.*|keycloak-.*(adapter|starter|policy).*"
                    + "|sa-token-.*|micronaut-security(?!-annotations)(-.*)?|quarkus-(oidc|smallrye-jwt|elytron-security.*"
                    + "|security.*|keycloak-authorization|spring-security)|.*pac4j.*|dropwizard-auth.*|helidon-security.*"
                    + "|helidon-microprofile-(security|jwt).*|vertx-auth-.*|smallrye-jwt|wicket-auth-roles"
                    + "|azure-spring-boot-starter-active-directory.*|spring-cloud-azure-starter-active-directory.*"
                    + "|okta-spring-boot-starter|jcasbin.*)");
    private static final List<String> PACKAGES = List.of(
            "org.springframework.security.config",
            "org.springframework.security.web",
            "org.springframework.security.oauth2",
            "org.apache.shiro",
            "org.keycloak.adapters",
            "cn.dev33.satoken",
            "io.micronaut.security",
            "io.quarkus.security",
            "org.pac4j",
            "jakarta.security.enterprise",
            "javax.security.enterprise",
            "io.dropwizard.auth",
            "org.eclipse.microprofile.auth");

    private SecurityLibraries() {}

    /** The first of them that a program has. */
    static Optional<Evidence> of(Module module) {
        return module.dependencies().stream()
                .filter(d -> ARTIFACT.matcher(d).matches())
                .sorted()
                .findFirst()
                .map(d -> new Evidence("dependency " + d, module.place()))
                .or(() -> module.code().types().stream()
                        .filter(t -> Stream.concat(
                                        t.supertypes().stream(),
                                        Stream.concat(
                                                t.annotations().stream().map(CodeAnnotation::type),
                                                t.methods().stream()
                                                        .flatMap(m -> Stream.concat(
                                                                Stream.of(m.returnType()),
                                                                m.annotations().stream()
                                                                        .map(CodeAnnotation::type)))))
                                .anyMatch(SecurityLibraries::isOne))
                        .findFirst()
                        .map(t -> new Evidence(t.simpleName() + " uses a security library", t.place())));
    }

    private static boolean isOne(TypeName type) {
        return PACKAGES.stream().anyMatch(type::isBelow);
    }
}
