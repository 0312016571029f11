package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Objects of somebody's that a known caller gets by an id, while nothing at the place looks at whose they are. */
final class ForeignObjects implements OperationCheck {

    private static final Set<String> FETCH = Set.of(
            "findById",
            "getOne",
            "getById",
            "getReferenceById",
            "findOne",
            "deleteById",
            "find",
            "getReference",
            "load",
            "removeById",
            "selectById",
            "selectOneById",
            "selectByPrimaryKey",
            "deleteByPrimaryKey");
    private static final Pattern ID = Pattern.compile("(?i)id|.*_?id|uuid|number|.*no");
    private static final Pattern OWNED = Pattern.compile(
            "(?i)(owner|user|account|customer|member|author|created_?by|patient|employee|buyer|seller|client|person|tenant|holder)(_?id|_?name)?");
    private static final Pattern CHECKED = Pattern.compile(
            "(?i).*(owner|principal|currentuser|permission|authoriz|authoris|access|belongs|allowed).*");

    /** The path of somebody's account, or of what belongs to it. */
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?i).*/(users?|accounts?|members?|customers?|profiles?|employees?|patients?)/\\{([^}/]+)}(/.*)?");

    @Override
    public void check(List<Answered> operations, Module module, Notes notes) {
        Set<Object> handlers = new HashSet<>();
        Map<String, List<Answered>> accounts = new LinkedHashMap<>();
        for (Answered answered : operations) {
            if ((answered.decision().access() == Access.AUTHENTICATED
                            || answered.decision().access() == Access.UNKNOWN)
                    && !answered.looksAtCaller(module.code())
                    && answered.operation().handler().isPresent()
                    && handlers.add(answered.operation().place())) {
                Handler handler = answered.operation().handler().get();
                Optional<Site<Expression.Call>> fetched = isChecked(handler.method())
                        ? Optional.empty()
                        : fetched(handler.type(), handler.method(), ids(handler), module, true);
                if (fetched.isEmpty() && changesAccount(answered, handler, module)) {
                    accounts.computeIfAbsent(handler.type().name(), k -> new ArrayList<>())
                            .add(answered);
                }
                fetched.ifPresent(s -> notes.weakness(Weakness.of(
                        WeaknessKinds.OBJECT_BY_REQUEST_ID,
                        new Evidence("an object is found by its id, whoever asks", s.place()),
                        CodeText.of(s.expression()),
                        answered.operation().words())));
            }
        }
        accounts.values().forEach(a -> notes.weakness(account(a)));
    }

    /** All of one class are one question: whoever answers for one knows the others. */
    private static Weakness account(List<Answered> operations) {
        Operation first = operations.get(0).operation();
        return Operation.also(
                Weakness.of(
                        WeaknessKinds.OBJECT_BY_REQUEST_ID,
                        new Evidence("an account is changed by its id, whoever asks", first.place()),
                        first.handlerName() + "()",
                        first.words()),
                operations.stream().skip(1).map(Answered::operation).toList());
    }

    /** Whether what the path names as somebody's account is handed to be changed, and nothing is asked before. */
    private static boolean changesAccount(Answered answered, Handler handler, Module module) {
        Matcher path = ACCOUNT.matcher(answered.operation().wholePath());
        return path.matches()
                && !isChecked(handler.method())
                && !answered.isForStrangers()
                && new Changes(module.code()).by(answered)
                && handler.parameters().stream().anyMatch(p -> p.name().equals(path.group(2)))
                && handler.method()
                        .calls()
                        .anyMatch(c -> c.receiver().isPresent()
                                && c.arguments().stream()
                                        .anyMatch(a -> a instanceof Expression.Variable v
                                                && v.name().equals(path.group(2))));
    }

    private static Set<String> ids(Handler handler) {
        Set<String> ids = new HashSet<>();
        handler.parameters().stream()
                .filter(p -> ID.matcher(p.name()).matches())
                .map(CodeParameter::name)
                .forEach(ids::add);
        return ids;
    }

    private static boolean isChecked(CodeMethod method) {
        return method.body().stream()
                .flatMap(Expression::all)
                .anyMatch(e -> (e instanceof Expression.Call call
                                && CHECKED.matcher(call.name()).matches())
                        || (e instanceof Expression.Variable variable
                                && CHECKED.matcher(variable.name()).matches()));
    }

    /** The call that fetches by one of those ids an object that is somebody's; also one step behind a call. */
    private static Optional<Site<Expression.Call>> fetched(
            CodeType type, CodeMethod method, Set<String> ids, Module module, boolean further) {
        for (Expression expression :
                method.body().stream().flatMap(Expression::all).toList()) {
            if (!(expression instanceof Expression.Call call)
                    || call.arguments().stream()
                            .noneMatch(a -> a instanceof Expression.Variable v && ids.contains(v.name()))) {
                continue;
            }
            if (FETCH.contains(call.name()) && isOwned(call, type, module)) {
                return Optional.of(new Site<>(call, type, method.place()));
            }
            if (further) {
                Optional<Site<Expression.Call>> behind = behind(call, type, ids, module);
                if (behind.isPresent()) {
                    return behind;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Site<Expression.Call>> behind(
            Expression.Call call, CodeType type, Set<String> ids, Module module) {
        return Targets.type(call, type, module.code()).stream()
                .flatMap(t ->
                        t.kind() == CodeType.Kind.INTERFACE ? Targets.implementing(t, module.code()) : Stream.of(t))
                .flatMap(t -> t.methods().stream()
                        .filter(m -> Targets.isMeant(m, call) && m.annotations().isEmpty() && !isChecked(m))
                        .flatMap(m -> fetched(t, m, passed(call, m, ids), module, false).stream()))
                .findFirst();
    }

    private static Set<String> passed(Expression.Call call, CodeMethod method, Set<String> ids) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            if (call.arguments().get(i) instanceof Expression.Variable v && ids.contains(v.name())) {
                names.add(method.parameters().get(i).name());
            }
        }
        return names;
    }

    /** Whether what is fetched has a field for whose it is: of the repository's type, or of a class that is named. */
    private static boolean isOwned(Expression.Call call, CodeType type, Module module) {
        Stream<TypeName> named = call.arguments().stream().flatMap(a -> Expression.typeOf(a).stream());
        // A service that inherits from a library's has its entity among the arguments of what it extends.
        Stream<TypeName> inherited =
                call.receiver().filter(r -> !Targets.isThis(r)).isEmpty()
                        ? type.supertypes().stream().flatMap(s -> s.arguments().stream())
                        : Stream.of();
        // A mapper says itself what it hands back.
        Stream<TypeName> returned = Targets.of(call, type, module.code()).map(m -> m.returnType());
        Stream<TypeName> kept = call.receiver().flatMap(Expression::typeOf).flatMap(module.code()::find).stream()
                .flatMap(t -> t.supertypes().stream())
                .flatMap(s -> s.arguments().stream().limit(1));
        Stream<TypeName> active = call.receiver().stream()
                .filter(Expression.Type.class::isInstance)
                .flatMap(r -> Expression.typeOf(r).stream());
        return Stream.of(named, kept, active, inherited, returned)
                .flatMap(s -> s)
                .flatMap(n -> module.code().find(n).stream())
                .map(CodeType::fields)
                .flatMap(List::stream)
                .anyMatch(f -> OWNED.matcher(f.name()).matches());
    }
}
