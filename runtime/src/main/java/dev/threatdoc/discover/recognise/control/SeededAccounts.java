package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.DevelopmentOnly;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.TypeName;
import dev.threatdoc.read.config.SeedReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Accounts that a program creates itself, with passwords that everybody can read in its code. */
final class SeededAccounts implements Recogniser {

    private static final Set<String> BUILDERS = Set.of(
            "org.springframework.security.core.userdetails.User",
            "org.springframework.security.core.userdetails.User.UserBuilder",
            "org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder");
    private static final Pattern SETTER = Pattern.compile("(set|with)?(Password|Passwd|Pwd)|password|passwd|pwd");
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?i).*(user|account|admin|member|customer|employee|person|principal|operator|staff|client|student|teacher|patient)"
                    + "(entity|dto|model|do|po|info|builder|details)?");
    private static final Pattern MAKES = Pattern.compile(
            "(?i)(create|add|save|insert|register|seed|new|make|init|ensure|build|store|persist|setup)_?\\w*"
                    + "(user|account|admin|member|customer|employee|operator|staff|client|person|principal)\\w*");
    private static final Pattern PARAMETER =
            Pattern.compile("(?i)(raw|plain|user|account|initial|default|clear)?_?(text)?_?(password|passwd|pwd|pass)");
    private static final Pattern ENCODERS = Pattern.compile("(?i)encode|hash|hashpw|encrypt|bcryptHash|md5.*|sha.*");
    /** Texts that stand for a password and are none. */
    private static final Pattern NO_PASSWORD = Pattern.compile(
            "(?i)\\s*|[*x.#-]+|\\[?(protected|hidden|masked|redacted|n/?a|null|none|unused)]?|\\$\\{.*|\\{[a-z0-9@-]+}\\$?\\$2.*|\\$2[aby]\\$.*|password");

    @Override
    public void recognise(Module module, Notes notes) {
        module.configuration()
                .findAll(SeedReader.KEY)
                .forEach(e -> notes.weakness(Weakness.of(
                        WeaknessKinds.SEEDED_ACCOUNT,
                        new Evidence(
                                "each database gets an account \"" + e.text() + "\" with the same password", e.place()),
                        "",
                        "")));
        for (CodeType type : module.code().types()) {
            if (DevelopmentOnly.is(type.annotations())) {
                continue;
            }
            for (CodeMethod method : type.methods()) {
                if (!DevelopmentOnly.is(method.annotations())) {
                    method.all().forEach(e -> look(e, type, method, module, notes));
                }
            }
        }
    }

    private static void look(Expression expression, CodeType type, CodeMethod method, Module module, Notes notes) {
        if (expression instanceof Expression.Call call
                && SETTER.matcher(call.name()).matches()
                && call.arguments().size() == 1
                && isPassword(call.arguments().get(0), type)
                && isOnAccount(call, method, module)
                && !isReplaced(call, method)) {
            note(call, call.name() + "(\"******\")", type, method, notes);
        } else if (expression instanceof Expression.Call call && isGivenPassword(call, type, module)) {
            note(call, call.name() + "(..., \"******\", ...)", type, method, notes);
        } else if (expression instanceof Expression.New created && isAccount(created.type(), module)) {
            constructed(created, type, module)
                    .ifPresent(p -> note(
                            created,
                            "new " + created.type().simpleName() + "(..., \"******\", ...)",
                            type,
                            method,
                            notes));
        }
    }

    private static void note(Expression at, String statement, CodeType type, CodeMethod method, Notes notes) {
        notes.weakness(Weakness.of(
                WeaknessKinds.SEEDED_ACCOUNT,
                new Evidence(
                        "an account is created with a password that stands here",
                        new Site<>(at, type, method.place()).place()),
                statement,
                ""));
    }

    /** Whether a method of the program's own makes an account, and the password that it is told stands there. */
    private static boolean isGivenPassword(Expression.Call call, CodeType type, Module module) {
        List<Expression> given = call.arguments();
        if (given.size() < 2
                || !MAKES.matcher(call.name()).matches()
                || given.stream().noneMatch(a -> isPassword(a, type))) {
            return false;
        }
        Optional<CodeType> owner = call.receiver().isEmpty()
                ? Optional.of(type)
                : call.receiver().flatMap(Expression::typeOf).flatMap(module.code()::find);
        return owner.stream()
                .flatMap(o -> module.code().lineage(o).stream())
                .flatMap(o -> o.methods().stream())
                .filter(m -> m.name().equals(call.name()) && m.parameters().size() == given.size())
                .anyMatch(m -> IntStream.range(0, given.size())
                        .anyMatch(i ->
                                PARAMETER.matcher(m.parameters().get(i).name()).matches()
                                        && isPassword(given.get(i), type)));
    }

    /** A password in the place of the constructor's parameter that is called so, or of the record's component. */
    private static Optional<Expression> constructed(Expression.New created, CodeType type, Module module) {
        return module.code().find(created.type()).stream()
                .flatMap(t -> Stream.concat(
                        t.methods().stream()
                                .filter(m -> m.name().equals(CodeMethod.CONSTRUCTOR))
                                .map(m -> m.parameters().stream()
                                        .map(p -> p.name())
                                        .toList()),
                        t.kind() == CodeType.Kind.RECORD
                                ? Stream.of(
                                        t.fields().stream().map(f -> f.name()).toList())
                                : Stream.<List<String>>of()))
                .filter(names -> names.size() == created.arguments().size())
                .flatMap(names -> IntStream.range(0, names.size())
                        .filter(i -> SETTER.matcher(names.get(i)).matches())
                        .mapToObj(i -> created.arguments().get(i)))
                .filter(a -> isPassword(a, type))
                .findFirst();
    }

    /** A text of the source, as it is or hashed on the spot. */
    private static boolean isPassword(Expression expression, CodeType type) {
        if (expression instanceof Expression.Call call
                && ENCODERS.matcher(call.name()).matches()
                && !call.arguments().isEmpty()) {
            return isPassword(call.arguments().get(0), type);
        }
        Optional<Expression> value = expression instanceof Expression.Variable variable
                ? type.field(variable.name())
                        .filter(f -> f.modifiers().contains("final"))
                        .flatMap(f -> f.value())
                : Optional.of(expression);
        return value.filter(v -> v instanceof Expression.Literal literal
                        && literal.value() instanceof String text
                        && text.length() < 200
                        && !NO_PASSWORD.matcher(text).matches())
                .isPresent();
    }

    private static boolean isOnAccount(Expression.Call call, CodeMethod method, Module module) {
        if (call.rootType()
                .filter(t -> t.isAny(BUILDERS) || isAccount(t, module))
                .isPresent()) {
            return true;
        }
        // The variable of "var admin = new User()" has the type of what it was given.
        return call.root().orElse(null) instanceof Expression.Variable variable
                && method.all()
                        .anyMatch(e -> e instanceof Expression.Assign assign
                                && assign.target() instanceof Expression.Variable target
                                && target.name().equals(variable.name())
                                && Expression.typeOf(assign.value())
                                        .filter(t -> isAccount(t, module))
                                        .isPresent());
    }

    /**
     * Whether the same object gets another password further down, or none: the first one only stands in for a while.
     */
    private static boolean isReplaced(Expression.Call call, CodeMethod method) {
        return call.receiver().orElse(null) instanceof Expression.Variable account
                && method.all()
                        .dropWhile(e -> !e.equals(call))
                        .skip(1)
                        .takeWhile(e -> !isGiven(account.name(), e))
                        .anyMatch(e -> e instanceof Expression.Call other
                                && other.name().equals(call.name())
                                && isVariable(other.receiver().orElse(other), account.name())
                                && other.arguments().stream()
                                        .flatMap(Expression::all)
                                        .noneMatch(
                                                a -> a instanceof Expression.Literal || isVariable(a, account.name())));
    }

    private static boolean isGiven(String name, Expression expression) {
        return expression instanceof Expression.Assign assign && isVariable(assign.target(), name);
    }

    private static boolean isVariable(Expression expression, String name) {
        return expression instanceof Expression.Variable variable
                && variable.name().equals(name);
    }

    /** Whether a type of this code is that of accounts: by its name, with a field for the password. */
    private static boolean isAccount(TypeName name, Module module) {
        return ACCOUNT.matcher(name.simpleName().replaceFirst("^\\w*\\.", "")).matches()
                && module.code()
                        .find(name)
                        .filter(t -> module.code().lineage(t).stream()
                                .flatMap(l -> l.fields().stream())
                                .anyMatch(f -> SETTER.matcher(f.name()).matches()))
                        .isPresent();
    }
}
