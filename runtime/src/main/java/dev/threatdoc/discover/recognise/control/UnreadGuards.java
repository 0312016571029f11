package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.access.SecurityChain;
import dev.threatdoc.discover.access.SwitchedOn;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Annotations that say who may call a method of a program with Spring Security, while nothing has them read. */
final class UnreadGuards implements Recogniser {

    private static final String PACKAGE = "org.springframework.security.access.";
    private static final Set<String> EXPRESSIONS = Set.of(
            PACKAGE + "prepost.PreAuthorize",
            PACKAGE + "prepost.PostAuthorize",
            PACKAGE + "prepost.PreFilter",
            PACKAGE + "prepost.PostFilter");
    private static final Set<String> SECURED = Set.of(PACKAGE + "annotation.Secured");
    private static final Set<String> JSR250 = Set.of(
            "javax.annotation.security.RolesAllowed",
            "jakarta.annotation.security.RolesAllowed",
            "javax.annotation.security.DenyAll",
            "jakarta.annotation.security.DenyAll");
    private static final Set<String> SPRING_BEANS =
            Set.of("RestController", "Controller", "Service", "Component", "Repository");
    private static final Set<String> BOOT = Set.of("org.springframework.boot.autoconfigure.SpringBootApplication");

    @Override
    public void recognise(Module module, Notes notes) {
        Optional<Evidence> configured = configured(module);
        if (configured.isEmpty()) {
            return;
        }
        SwitchedOn on = SwitchedOn.of(module);
        if (on.isOpen()) {
            return;
        }
        note(EXPRESSIONS, on.prePost(), configured.get(), module, notes);
        note(SECURED, on.secured(), configured.get(), module, notes);
        note(JSR250, on.jsr250(), configured.get(), module, notes);
    }

    /** Where the program sets up its security, if it is a program that does. */
    private static Optional<Evidence> configured(Module module) {
        return SecurityChain.of(module.code()).stream()
                .findFirst()
                .map(c -> new Evidence(
                        "security is set up here, method security is not",
                        c.type().place()))
                .or(() -> module.dependency("spring-boot-starter-security", "spring-security-config")
                        .flatMap(d -> module.code().types().stream()
                                .filter(t -> module.code()
                                        .annotationOfAny(t.annotations(), BOOT)
                                        .isPresent())
                                .findFirst())
                        .map(t -> new Evidence("the program starts here, without method security", t.place())));
    }

    private static void note(
            Set<String> annotations, Optional<Evidence> on, Evidence configured, Module module, Notes notes) {
        if (on.isPresent()) {
            return;
        }
        List<CodeAnnotation> unread = module.code().types().stream()
                .filter(t -> t.kind() != CodeType.Kind.ANNOTATION)
                .filter(t -> annotations != JSR250 || isSpringBean(t))
                .flatMap(t -> Stream.concat(
                        Stream.of(t.annotations()), t.methods().stream().map(CodeMethod::annotations)))
                .flatMap(a -> module.code().annotationOfAny(a, annotations).stream())
                .toList();
        if (unread.isEmpty()) {
            return;
        }
        CodeAnnotation first = unread.get(0);
        Weakness weakness = Weakness.of(
                        WeaknessKinds.METHOD_SECURITY_OFF,
                        new Evidence(first.words() + " has no effect", first.place()),
                        text(first),
                        "")
                .with(configured);
        for (CodeAnnotation other : unread.subList(1, unread.size())) {
            weakness = weakness.with(new Evidence(text(other) + " has none either", other.place()));
        }
        notes.weakness(weakness);
    }

    private static String text(CodeAnnotation annotation) {
        String values = annotation.values("value").stream()
                .map((Expression v) -> CodeText.of(v))
                .collect(Collectors.joining(", "));
        return annotation.words() + (values.isEmpty() ? "" : "(" + values + ")");
    }

    /** Jakarta's own containers read these annotations without being asked. */
    private static boolean isSpringBean(CodeType type) {
        return type.annotations().stream()
                .anyMatch(a ->
                        SPRING_BEANS.contains(a.type().simpleName()) && a.type().isBelow("org.springframework"));
    }
}
