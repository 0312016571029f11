package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Passwords that people choose, in requests that ask for no length, in a program in which nothing else does. */
final class PasswordRules implements OperationCheck {

    private static final Pattern CHOOSES = Pattern.compile(
            ".*\\b(register|registration|sign ?up|signup|create (account|user)|new user|join|(reset|change|update|new|set|forgot) password|password (reset|change|update))\\b.*");
    private static final Pattern PASSWORD = Pattern.compile("(?i)((new|user|raw|plain)_?)?(passw(or)?d|passwd|pwd)");
    private static final Set<String> RULES = Set.of("Size", "Length", "Pattern", "Min", "Null", "Constraint");
    private static final Pattern CHECKS = Pattern.compile(
            "(?i).*(passw(or)?d\\w*(valid|policy|strength|strong|rule|constraint|pattern|regex|length|complex|format)"
                    + "|(valid|strong|weak|legal)\\w*passw(or)?d|compromised|passay|zxcvbn|(min|max)_?passw(or)?d).*");
    /** What only tells whether two passwords are the same. */
    private static final Pattern COMPARES = Pattern.compile("(?i).*(match|confirm|equal|same|repeat|current|old).*");

    private static final Set<String> MEASURES = Set.of("length", "matches", "isBlank");

    @Override
    public void check(List<Answered> operations, Module module, Notes notes) {
        for (Answered answered : operations) {
            Operation operation = answered.operation();
            if (!Set.of("POST", "PUT", "PATCH").contains(operation.method()) || !chooses(operation)) {
                continue;
            }
            Optional<CodeField> field = operation.handler().stream()
                    .flatMap(h -> h.parameters().stream())
                    .flatMap(p -> free(p, module).stream())
                    .findFirst();
            if (field.isPresent()) {
                if (!isChecked(module)) {
                    notes.weakness(Weakness.of(
                            WeaknessKinds.WEAK_PASSWORD_RULE,
                            new Evidence(
                                    "\"" + field.get().name() + "\" may have any length",
                                    field.get().place()),
                            "",
                            operation.words()));
                }
                return;
            }
        }
    }

    private static boolean chooses(Operation operation) {
        return Stream.of(
                        operation.path(),
                        operation.handlerName(),
                        operation.takes().body())
                .map(Answered::spaced)
                .anyMatch(n -> CHOOSES.matcher(n).matches());
    }

    /** The field for the password of what a request is bound to, if nothing is asked of it but to be there. */
    private static Optional<CodeField> free(CodeParameter parameter, Module module) {
        return Taken.fields(parameter, module.code())
                .filter(f -> PASSWORD.matcher(f.name()).matches()
                        && f.type().simpleName().equals("String"))
                .findFirst()
                .filter(f -> f.annotations().stream().noneMatch(a -> isRule(a, module)));
    }

    private static boolean isRule(CodeAnnotation annotation, Module module) {
        String name = annotation.type().simpleName();
        return RULES.contains(name)
                || checks(name)
                || name.contains("Password")
                || module.code().find(annotation.type()).isPresent();
    }

    /** Whether anything in the program is called as if it looked at how long or how good a password is. */
    private static boolean isChecked(Module module) {
        return module.dependency("passay", "zxcvbn", "zxcvbn4j").isPresent()
                || module.configuration().entries().stream()
                        .anyMatch(e ->
                                CHECKS.matcher(e.key().replaceAll("[.-]", "")).matches())
                || module.code().types().stream()
                        .anyMatch(t -> checks(t.simpleName())
                                || t.fields().stream().anyMatch(f -> checks(f.name()))
                                || t.methods().stream().anyMatch(m -> checks(m.name())))
                || module.code()
                        .calls()
                        .anyMatch(c -> checks(c.expression().name())
                                || (MEASURES.contains(c.expression().name())
                                        && c.expression()
                                                .receiver()
                                                .filter(PasswordRules::isPassword)
                                                .isPresent()));
    }

    private static boolean checks(String name) {
        return CHECKS.matcher(name).matches() && !COMPARES.matcher(name).matches();
    }

    private static boolean isPassword(Expression expression) {
        String name = expression instanceof Expression.Variable variable
                ? variable.name()
                : expression instanceof Expression.Call call ? call.name().replaceFirst("^get", "") : "";
        return PASSWORD.matcher(name).matches();
    }
}
