package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Requests that are bound to types with constraints, which nothing asks to be checked. */
final class UncheckedConstraints implements OperationCheck {

    private static final Set<String> METHODS = Set.of("POST", "PUT", "PATCH");
    private static final Set<Asked.Framework> FRAMEWORKS =
            Set.of(Asked.Framework.SPRING, Asked.Framework.JAKARTA, Asked.Framework.MICRONAUT);
    private static final List<String> CONSTRAINTS = List.of(
            "jakarta.validation.constraints", "javax.validation.constraints", "org.hibernate.validator.constraints");
    private static final Set<String> NAMES = Set.of(
            "NotNull",
            "NotBlank",
            "NotEmpty",
            "Size",
            "Length",
            "Min",
            "Max",
            "Range",
            "DecimalMin",
            "DecimalMax",
            "Digits",
            "Positive",
            "PositiveOrZero",
            "Negative",
            "NegativeOrZero",
            "Pattern",
            "Email",
            "URL",
            "Past",
            "PastOrPresent",
            "Future",
            "FutureOrPresent",
            "AssertTrue",
            "AssertFalse");
    private static final Set<String> OWN_CONSTRAINT =
            Set.of("jakarta.validation.Constraint", "javax.validation.Constraint");
    /** What checks objects where code asks it to. */
    private static final Set<String> CHECKERS = Set.of(
            "jakarta.validation.Validator",
            "javax.validation.Validator",
            "jakarta.validation.ValidatorFactory",
            "javax.validation.ValidatorFactory",
            "org.springframework.validation.SmartValidator");

    private static final String CHECKED = "Valid";

    @Override
    public void check(List<Answered> operations, Module module, Notes notes) {
        if (module.code().mentionsAny(CHECKERS)) {
            // Any object may pass by there.
            return;
        }
        Optional<Weakness> seen = Optional.empty();
        for (Answered answered : operations) {
            Operation operation = answered.operation();
            if (METHODS.contains(operation.method()) && FRAMEWORKS.contains(operation.framework())) {
                Optional<Weakness> next = operation
                        .handler()
                        .flatMap(h -> operation.takes().bound().flatMap(b -> weakness(b, operation, h, module)));
                seen = seen.isEmpty()
                        ? next
                        : next.isEmpty()
                                ? seen
                                : seen.map(w -> w.with(next.get().evidence()));
            }
        }
        seen.ifPresent(notes::weakness);
    }

    private static Optional<Weakness> weakness(
            CodeParameter bound, Operation operation, Handler handler, Module module) {
        if (isChecked(bound.annotations())
                || isChecked(handler.annotations().toList())
                || isGenerated(handler.type(), module)) {
            return Optional.empty();
        }
        return module.code()
                .find(bound.type())
                .filter(t -> !isChecked(t.annotations()) && !isCheckedLater(t, module))
                .flatMap(t -> constrained(t, module))
                .map(c -> Weakness.of(
                        WeaknessKinds.UNCHECKED_CONSTRAINTS,
                        new Evidence(
                                "nothing asks for the constraints of "
                                        + bound.type().simpleName() + ", such as " + c,
                                operation.place()),
                        bound.annotations().stream().map(a -> a.words() + " ").reduce("", String::concat)
                                + bound.type().simpleName() + " " + bound.name(),
                        operation.words()));
    }

    /** {@code @Valid}, {@code @Validated}, or one of the program's own that is called so. */
    private static boolean isChecked(List<CodeAnnotation> annotations) {
        return annotations.stream().anyMatch(a -> a.type().simpleName().contains(CHECKED));
    }

    /** Whether an interface that was not read, such as one generated of an API's description, may ask for it. */
    private static boolean isGenerated(CodeType handler, Module module) {
        return module.code().lineage(handler).stream()
                .flatMap(t -> t.supertypes().stream())
                .anyMatch(s -> module.code().find(s).isEmpty() && s.simpleName().endsWith("Api"));
    }

    /** Whether another type than a handler asks for it where it is given the object, or a store does. */
    private static boolean isCheckedLater(CodeType type, Module module) {
        return CodeAnnotation.findAny(type.annotations(), BoundTypes.ENTITIES).isPresent()
                || module.code().types().stream()
                        .filter(t -> isChecked(t.annotations())
                                && t.annotations().stream()
                                        .noneMatch(a -> a.type().simpleName().endsWith("Controller")))
                        .flatMap(t -> t.methods().stream())
                        .flatMap(m -> m.parameters().stream())
                        .anyMatch(p -> p.type().is(type.name()) && isChecked(p.annotations()))
                || module.code()
                        .calls()
                        .anyMatch(c ->
                                c.expression().name().toLowerCase(Locale.ROOT).contains("valid")
                                        && c.expression().arguments().stream()
                                                .anyMatch(a -> Expression.typeOf(a)
                                                        .filter(t -> t.is(type.name()))
                                                        .isPresent()));
    }

    /** The first field that is constrained, with how. */
    private static Optional<String> constrained(CodeType type, Module module) {
        for (CodeType each : module.code().lineage(type)) {
            for (CodeField field : each.fields()) {
                Optional<CodeAnnotation> constraint = field.annotations().stream()
                        .filter(a -> isConstraint(a, module))
                        .findFirst();
                Optional<String> words = constraint
                        .map(c -> "@" + c.type().simpleName() + " at \"" + field.name() + "\"")
                        .or(() -> isChecked(field.annotations()) ? inner(field, type, module) : Optional.empty());
                if (words.isPresent()) {
                    return words;
                }
            }
        }
        return Optional.empty();
    }

    /** The same of what a field holds, or holds several of. */
    private static Optional<String> inner(CodeField field, CodeType of, Module module) {
        return Stream.concat(Stream.of(field.type()), field.type().arguments().stream())
                .flatMap(t -> module.code().find(t).stream())
                .filter(t -> !t.equals(of))
                .flatMap(t -> t.fields().stream())
                .flatMap(f -> f.annotations().stream()
                        .filter(a -> isConstraint(a, module))
                        .map(a -> "@" + a.type().simpleName() + " at \"" + f.name() + "\""))
                .findFirst();
    }

    private static boolean isConstraint(CodeAnnotation annotation, Module module) {
        // Where packages are imported as a whole, any annotation may be of theirs.
        return (NAMES.contains(annotation.type().simpleName())
                        && CONSTRAINTS.stream().anyMatch(annotation.type()::isBelow))
                || module.code()
                        .find(annotation.type())
                        .filter(t -> CodeAnnotation.findAny(t.annotations(), OWN_CONSTRAINT)
                                .isPresent())
                        .isPresent();
    }
}
