package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Bean Validation on what methods receive. Which fields have constraints, and whether they are the right ones, no place
 * shows, so it stays a tag.
 */
final class CheckedInput implements Recogniser {

    private static final Set<String> CHECKS = Set.of(
            "javax.validation.Valid",
            "jakarta.validation.Valid",
            "org.springframework.validation.annotation.Validated");
    private static final Set<String> ON_TYPES =
            Set.of("org.springframework.validation.annotation.Validated", "io.micronaut.validation.Validated");
    private static final Pattern CONSTRAINT = Pattern.compile(
            "(javax|jakarta)\\.validation\\.constraints\\.\\w+|org\\.hibernate\\.validator\\.constraints\\.\\w+");
    private static final Set<String> VALIDATORS = Set.of(
            "javax.validation.Validator", "jakarta.validation.Validator", "org.springframework.validation.Validator");

    @Override
    public void recognise(Module module, Notes notes) {
        for (CodeType type : module.code().types()) {
            if (type.kind() != CodeType.Kind.ANNOTATION) {
                boolean checked =
                        CodeAnnotation.findAny(type.annotations(), ON_TYPES).isPresent();
                type.methods()
                        .forEach(m -> check(m, checked)
                                .ifPresent(c -> notes.tag(
                                        Tags.CHECKED_INPUT, Notes.evidence(c), type.simpleName() + "." + m.name())));
            }
        }
        module.code()
                .calls()
                .filter(c -> c.expression().name().equals("validate")
                        && c.expression().startsAt(VALIDATORS))
                .forEach(c -> notes.tag(
                        Tags.CHECKED_INPUT, Notes.evidence(c), c.type().simpleName()));
    }

    private static Optional<CodeAnnotation> check(CodeMethod method, boolean checksConstraints) {
        if (method.name().equals(CodeMethod.CONSTRUCTOR)) {
            return Optional.empty();
        }
        return method.parameters().stream()
                .map(CodeParameter::annotations)
                .flatMap(List::stream)
                .filter(a -> a.type().isAny(CHECKS) || (checksConstraints && isConstraint(a)))
                .findFirst();
    }

    private static boolean isConstraint(CodeAnnotation annotation) {
        return annotation.type().candidates().stream()
                .anyMatch(c -> CONSTRAINT.matcher(c).matches());
    }
}
