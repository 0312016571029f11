package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Loggers;
import dev.threatdoc.discover.recognise.NameWords;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a handler changes something, whatever the method of HTTP: it does not if all that it asks of others is to
 * find something.
 *
 * <p>Forms and bodies are how people ask long questions. What others are asked is seen by the names of the methods, and
 * where their code is here by what that asks in turn.
 */
final class Changes {

    private static final int MOST_STEPS = 4;

    private static final Set<String> READS = Set.of(
            "find",
            "get",
            "search",
            "query",
            "list",
            "count",
            "is",
            "has",
            "exists",
            "load",
            "fetch",
            "read",
            "select",
            "lookup",
            "show",
            "view",
            "page",
            "retrieve",
            "contains",
            "filter",
            "describe");
    private static final Set<String> WRITES = Set.of(
            "save",
            "update",
            "delete",
            "remove",
            "persist",
            "merge",
            "insert",
            "send",
            "publish",
            "write",
            "create",
            "execute",
            "transfer",
            "store",
            "upload",
            "submit",
            "replace",
            "move",
            "copy",
            "drop",
            "clear",
            "enqueue",
            "emit",
            "produce",
            "register",
            "upsert",
            "increment");

    /** What else names of operations begin with that change something. */
    private static final Set<String> VERBS = Set.of(
            "add", "edit", "modify", "change", "set", "reset", "enable", "disable", "pause", "resume", "restart",
            "approve", "reject", "cancel", "pay", "buy", "sell", "assign", "revoke", "del", "rename", "import", "sync");

    /** What sounds like a change and is a question, or part of the answer. */
    private static final Set<String> HARMLESS = Set.of(
            "executeQuery",
            "createQuery",
            "createNamedQuery",
            "createNativeQuery",
            "createStatement",
            "createCriteria",
            "setParameter",
            "setString",
            "setInt",
            "setLong",
            "setObject",
            "setMaxResults",
            "setFirstResult",
            "setTransactionIsolation",
            "setAutoCommit",
            "setReadOnly",
            "setFetchSize",
            "setRollbackOnly",
            "setAttribute",
            "setHeader",
            "setStatus",
            "setContentType",
            "setCharacterEncoding");

    private final CodeBase code;
    private final Set<CodeMethod> open = new HashSet<>();

    Changes(CodeBase code) {
        this.code = code;
    }

    /**
     * Whether an operation changes something, as far as its method, its names and what it does tell. That GET does, it
     * takes both a name and a call to show.
     */
    boolean by(Answered answered) {
        return answered.changes() ? !onlyReads(answered) : byGet(answered);
    }

    /** Whether a request that a link can make changes something. */
    boolean byGet(Answered answered) {
        String method = answered.operation().method();
        return (method.equals("GET") || method.equals(Endpoint.ANY_METHOD))
                && Stream.of(answered.name(), answered.lastWord())
                        .map(Changes::first)
                        .anyMatch(v -> (WRITES.contains(v) || VERBS.contains(v)) && does(answered, v));
    }

    /** Whether a handler asks one of its colleagues to do what its own name says, or to write. */
    private boolean does(Answered answered, String verb) {
        return answered.operation()
                .handler()
                .filter(h -> h.method()
                        .calls()
                        .filter(c -> isColleague(c, h.type()) && !HARMLESS.contains(c.name()))
                        .map(c -> first(c.name()))
                        .anyMatch(f -> f.equals(verb) || WRITES.contains(f)))
                .isPresent();
    }

    private static String first(String name) {
        return NameWords.of(name).stream().findFirst().orElse("");
    }

    /** Whether an operation asks others, and all of them only for what there is. */
    private boolean onlyReads(Answered answered) {
        return answered.operation()
                .handler()
                .filter(h -> asks(h.type(), h.method(), MOST_STEPS))
                .filter(h -> reads(h.type(), h.method(), MOST_STEPS))
                .isPresent();
    }

    /** Whether a method asks anybody else at all. */
    private boolean asks(CodeType type, CodeMethod method, int steps) {
        return steps > 0
                && method.calls()
                        .anyMatch(c -> (isColleague(c, type) && !Loggers.isLogLine(c))
                                || (isOwn(c) && Targets.of(c, type, code).anyMatch(m -> asks(type, m, steps - 1))));
    }

    private boolean reads(CodeType type, CodeMethod method, int steps) {
        // What calls itself, as a service that stands before others of its interface may, changes no more than the
        // rest.
        if (!open.add(method)) {
            return true;
        }
        boolean reads = method.calls().allMatch(c -> reads(c, type, method, steps));
        open.remove(method);
        return reads;
    }

    private boolean reads(Expression.Call call, CodeType type, CodeMethod method, int steps) {
        if (Loggers.isLogLine(call) || HARMLESS.contains(call.name())) {
            return true;
        }
        String first = first(call.name());
        boolean colleague = isColleague(call, type);
        if (WRITES.contains(first) || (first.equals("set") && !colleague && !isMade(call, method))) {
            return false;
        }
        if (!isOwn(call) && !colleague) {
            return true;
        }
        List<CodeMethod> meant =
                Targets.of(call, type, code).filter(m -> !m.body().isEmpty()).toList();
        if (meant.isEmpty() || steps == 0) {
            // What this object does further down is seen by its names alone, like what somebody else does.
            return READS.contains(first) || (isOwn(call) && steps == 0);
        }
        CodeType of = Targets.type(call, type, code).orElse(type);
        return meant.stream().allMatch(m -> reads(owner(m, of), m, steps - 1));
    }

    /** The type that a method stands in, which may implement the one that is asked. */
    private CodeType owner(CodeMethod method, CodeType asked) {
        return asked.methods().contains(method)
                ? asked
                : Targets.implementing(asked, code)
                        .filter(t -> t.methods().contains(method))
                        .findFirst()
                        .orElse(asked);
    }

    /** Whether what a setter is called on was made here: what was found and is set may be stored by that. */
    private static boolean isMade(Expression.Call setter, CodeMethod method) {
        return setter.root().orElse(null) instanceof Expression.Variable variable
                && method.all()
                        .anyMatch(e -> e instanceof Expression.Assign assign
                                && assign.target() instanceof Expression.Variable target
                                && target.name().equals(variable.name())
                                && assign.value() instanceof Expression.New);
    }

    private static boolean isOwn(Expression.Call call) {
        return call.receiver().isEmpty()
                || call.receiver().filter(Targets::isThis).isPresent();
    }

    /** Whether it is made on a field: a service, a repository, a client. */
    private boolean isColleague(Expression.Call call, CodeType type) {
        return call.receiver().orElse(null) instanceof Expression.Variable variable
                && code.lineage(type).stream()
                        .flatMap(t -> t.fields().stream())
                        .map(CodeField::name)
                        .anyMatch(variable.name()::equals);
    }
}
