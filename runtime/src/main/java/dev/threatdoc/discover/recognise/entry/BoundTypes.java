package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Requests that are bound to types with fields that callers must not choose: entities, roles, balances. */
final class BoundTypes implements OperationCheck {

    static final Set<String> ENTITIES = Set.of(
            "javax.persistence.Entity",
            "jakarta.persistence.Entity",
            "org.springframework.data.mongodb.core.mapping.Document",
            "org.springframework.data.relational.core.mapping.Table",
            "io.micronaut.data.annotation.MappedEntity",
            "com.baomidou.mybatisplus.annotation.TableName");
    private static final Set<String> NOT_BOUND = Set.of(
            "JsonIgnore", "Transient", "JsonBackReference", "Null", "JsonbTransient", "ReadOnlyProperty", "Formula");
    private static final Pattern PRIVILEGE = Pattern.compile(
            "(?i)(user_?)?roles?|authorit(y|ies)|(\\w*as_?|is_?|make_?)?(admin|administrator|super_?user|staff)|permissions?|privileges?"
                    + "|balance|credits?|account_?balance|(is_?)?(email_?)?verified|(is_?)?approved|role_?ids?|user_?type");
    /** What is there to set rights with. */
    private static final Pattern ABOUT_PRIVILEGES =
            Pattern.compile("(?i).*(role|permission|authorit|privilege|grant|menu|polic|acl).*");

    /** What only the shop may say in an order. */
    private static final Pattern PRICE =
            Pattern.compile("(?i)(unit_?|total_?|sub_?total_?)?(price|amount|total|discount)");

    private static final Pattern PAID =
            Pattern.compile("(?i).*(Order|Cart|Checkout|Purchase|Booking)(Item|Line|Request|Dto|Form|Command)?");
    /** What only whoever looks after accounts may say of one. */
    private static final Pattern STATE =
            Pattern.compile("(?i)(is_?)?enabled|account_?(non_?)?(locked|expired)|(is_?)?locked");

    private static final Pattern ACCOUNT = Pattern.compile("(?i)\\w*(user|account|member|customer)(entity|do|po)?");
    private static final Pattern OWNER = Pattern.compile("(?i)owner(_?id)?|created_?by|author_?id");
    /** Methods that ask whether the caller has a role or a right. */
    private static final Pattern ASKS_ROLE = Pattern.compile(
            "(?i)(is|has|have|check|require|assert|ensure|verify|can|must|current_?user|user|caller)\\w*"
                    + "(role|roles|admin|administrator|authority|authorities|permission|permissions|privilege|super_?user|staff|in_?role)"
                    + "|isGranted|isPermitted|authori[sz]e");

    private static final Set<String> LIMITS = Set.of("setDisallowedFields", "setAllowedFields");
    private static final Pattern TAKES_VALUES =
            Pattern.compile("(?i).*(valid|log|info|debug|println|map|convert|toEntity|copy).*");
    private static final Set<String> KEEPS = Set.of("persist", "save", "update", "persistAndFlush");
    private static final Pattern NO_CHANGE =
            Pattern.compile("(?i).*(log-?in|sign-?in|authenticate|search|find|filter|query|/list|/page|list$|page$).*");

    @Override
    public void check(List<Answered> operations, Module module, Notes notes) {
        Set<Object> handlers = new HashSet<>();
        Map<String, Weakness> found = new LinkedHashMap<>();
        for (Answered answered : operations) {
            Optional<CodeParameter> bound = answered.operation().takes().bound();
            boolean reads = answered.operation().method().equals("GET")
                    || NO_CHANGE.matcher(answered.operation().path()).matches()
                    || NO_CHANGE.matcher(answered.name()).matches();
            if (bound.isEmpty() || reads || !handlers.add(answered.operation().place())) {
                continue;
            }
            Optional<CodeType> type = element(bound.get(), module);
            if (type.isPresent()
                    && isPassedOn(bound.get(), answered)
                    && !isLimited(answered)
                    && !asksForRole(answered)) {
                look(type.get(), bound.get(), answered, module, found);
            }
        }
        found.values().forEach(notes::weakness);
    }

    /** The type itself, or that of which it is a list. */
    private static Optional<CodeType> element(CodeParameter parameter, Module module) {
        return module.code()
                .find(parameter.type())
                .or(() -> parameter.type().arguments().stream()
                        .flatMap(a -> module.code().find(a).stream())
                        .findFirst());
    }

    private static void look(
            CodeType type, CodeParameter bound, Answered answered, Module module, Map<String, Weakness> found) {
        List<CodeType> lineage = module.code().lineage(type);
        boolean entity = lineage.stream()
                .anyMatch(t -> CodeAnnotation.findAny(t.annotations(), ENTITIES).isPresent());
        List<CodeField> fields = lineage.stream()
                .flatMap(t -> t.fields().stream())
                .filter(f -> !f.modifiers().contains("static") && isBindable(f) && !isOverwritten(f, answered))
                .toList();
        Optional<CodeField> telling = fields.stream()
                .filter(f -> PRIVILEGE.matcher(f.name()).matches()
                        && !ABOUT_PRIVILEGES.matcher(type.simpleName()).matches())
                .findFirst()
                .or(() -> fields.stream()
                        .filter(f -> PAID.matcher(type.simpleName()).matches()
                                && PRICE.matcher(f.name()).matches())
                        .findFirst())
                .or(() -> fields.stream()
                        .filter(f -> OWNER.matcher(f.name()).matches())
                        .findFirst())
                .or(() -> fields.stream()
                        .filter(f -> entity
                                && ACCOUNT.matcher(type.simpleName()).matches()
                                && STATE.matcher(f.name()).matches())
                        .findFirst());
        boolean trusted = answered.decision().access() == Access.RESTRICTED
                || (answered.decision().access() == Access.UNKNOWN
                        && answered.decision().rules().stream()
                                .anyMatch(r -> r.text().startsWith("@")));
        if (trusted || telling.isEmpty()) {
            // Whoever holds a role that is asked for may be meant to set all of it; and what a caller may set anyway is
            // no worse for being an entity.
            return;
        }
        String what = (entity ? "the entity " : "")
                + type.simpleName()
                + telling.map(f -> ", \"" + f.name() + "\" included").orElse("");
        Weakness weakness = Weakness.of(
                WeaknessKinds.MASS_ASSIGNMENT,
                new Evidence(
                        "requests are bound to " + what, answered.operation().place()),
                statement(bound),
                answered.operation().words());
        Weakness known = found.get(type.name());
        found.put(
                type.name(),
                known == null
                        ? weakness.with(new Evidence(
                                "field " + telling.get().name(), telling.get().place()))
                        : Operation.also(known, List.of(answered.operation())));
    }

    /** Whether the handler sets it itself, whatever the request said. */
    private static boolean isOverwritten(CodeField field, Answered answered) {
        return answered.expressions()
                .anyMatch(e -> e instanceof Expression.Call call
                        && call.arguments().size() == 1
                        && call.name().equalsIgnoreCase("set" + field.name()));
    }

    private static String statement(CodeParameter bound) {
        return bound.annotations().stream()
                        .map(CodeAnnotation::words)
                        .findFirst()
                        .map(a -> a + " ")
                        .orElse("") + bound.type().simpleName() + " " + bound.name();
    }

    /** Whether the handler itself does not do the same for everybody. */
    private static boolean asksForRole(Answered answered) {
        return answered.expressions()
                .anyMatch(e -> e instanceof Expression.Call call
                        && ASKS_ROLE.matcher(call.name()).matches());
    }

    private static boolean isBindable(CodeField field) {
        return field.annotations().stream()
                .noneMatch(a -> NOT_BOUND.contains(a.type().simpleName())
                        || a.value("exist").filter(v -> v.isLiteral(false)).isPresent()
                        || (a.value("insertable")
                                        .filter(v -> v.isLiteral(false))
                                        .isPresent()
                                && a.value("updatable")
                                        .filter(v -> v.isLiteral(false))
                                        .isPresent())
                        || a.value("access")
                                .filter(v -> v instanceof Expression.Select select
                                        && select.name().equals("READ_ONLY"))
                                .isPresent());
    }

    /** Whether the object goes on as it came; where only some of its values are taken, the handler chooses. */
    private static boolean isPassedOn(CodeParameter bound, Answered answered) {
        return answered.expressions()
                        .anyMatch(e -> e instanceof Expression.Call call
                                && !TAKES_VALUES.matcher(call.name()).matches()
                                && call.arguments().stream().anyMatch(a -> isSame(a, bound)))
                || answered.expressions()
                        .anyMatch(e -> e instanceof Expression.Call call
                                && KEEPS.contains(call.name())
                                && call.receiver().filter(r -> isSame(r, bound)).isPresent());
    }

    private static boolean isSame(Expression expression, CodeParameter parameter) {
        return expression instanceof Expression.Variable variable
                && variable.name().equals(parameter.name());
    }

    /** Whether the controller says which fields requests may set. */
    private static boolean isLimited(Answered answered) {
        return answered.operation().handler().stream()
                .flatMap(h -> Stream.concat(Stream.of(h.type()), h.from().stream()))
                .flatMap(t -> t.methods().stream())
                .flatMap(m -> m.body().stream())
                .flatMap(Expression::all)
                .anyMatch(e -> e instanceof Expression.Call call && LIMITS.contains(call.name()));
    }
}
