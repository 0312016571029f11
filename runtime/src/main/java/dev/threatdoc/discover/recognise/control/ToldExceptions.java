package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Loggers;
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
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.TypeName;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.TemplateReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers that carry the text of whatever went wrong, that of the database or the file system included. */
final class ToldExceptions implements Recogniser {

    /** What catches everything; the text of a program's own exceptions is written for callers. */
    private static final Set<String> ANYTHING =
            Set.of("Exception", "Throwable", "RuntimeException", "SQLException", "IOException", "DataAccessException");

    private static final Set<String> TELLS = Set.of("getMessage", "toString", "getLocalizedMessage", "getStackTrace");
    private static final Set<String> WRITES =
            Set.of("write", "print", "println", "append", "sendError", "body", "entity");
    private static final Set<String> ANSWERS = Set.of(
            "HttpServletResponse", "ServletResponse", "ResponseEntity", "Response", "HttpResponse", "PrintWriter");

    private static final Set<String> HANDLERS = Set.of("ExceptionHandler", "Error", "ServerExceptionMapper");
    /** What looks at a text, or keeps it where callers do not see it. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(?i)(is|has|contains|starts|ends|equals|matches|log|record|audit|warn|error|info|debug|trace|format|printStackTrace|report|notify|capture|split|replace|substring|index|send(mail|alert)|add(event|log)).*");

    @Override
    public void recognise(Module module, Notes notes) {
        Optional<Weakness> seen = Optional.empty();
        for (CodeType type : module.code().types()) {
            for (CodeMethod method : type.methods()) {
                Optional<? extends Expression> told = method.calls()
                        .filter(c -> isAnswer(c) && c.arguments().stream().anyMatch(ToldExceptions::tells))
                        .findFirst();
                if (told.isEmpty() && handlesAnything(type, method)) {
                    told = handled(method);
                }
                if (told.isPresent()) {
                    Evidence evidence = new Evidence(
                            "callers are told the text of any exception",
                            new Site<>(told.get(), type, method.place()).place());
                    String statement = CodeText.of(told.get());
                    seen = Optional.of(seen.map(w -> w.with(evidence))
                            .orElseGet(() -> Weakness.of(WeaknessKinds.TELLS_INTERNALS, evidence, statement, "")));
                }
            }
        }
        for (ConfigEntry entry : module.configuration().findAll(TemplateReader.EXCEPTION)) {
            Evidence evidence = new Evidence("a page shows callers the exception", entry.place());
            seen = Optional.of(seen.map(w -> w.with(evidence))
                    .orElseGet(() -> Weakness.of(WeaknessKinds.TELLS_INTERNALS, evidence, entry.text(), "")));
        }
        seen.ifPresent(notes::weakness);
    }

    /** Whether whatever nobody else handles comes there: the text of an exception of one kind may be meant. */
    private static boolean handlesAnything(CodeType type, CodeMethod method) {
        boolean takesAny = method.parameters().stream()
                .anyMatch(p -> ANYTHING.contains(p.type().simpleName()));
        boolean isMapper = method.name().equals("toResponse")
                && type.supertypes().stream().anyMatch(t -> t.simpleName().equals("ExceptionMapper"));
        return takesAny
                && (isMapper
                        || method.annotations().stream()
                                .filter(a -> HANDLERS.contains(a.type().simpleName()))
                                .anyMatch(ToldExceptions::isForAnything));
    }

    /** Without a type, the parameter's counts. */
    private static boolean isForAnything(CodeAnnotation annotation) {
        List<TypeName> types = annotation.values("value", "exception").stream()
                .flatMap(Expression::all)
                .flatMap(e -> Expression.typeOf(e).stream())
                .toList();
        return types.isEmpty() || types.stream().anyMatch(t -> ANYTHING.contains(t.simpleName()));
    }

    /** Where the handler puts the text, or the stack, into what it answers. */
    private static Optional<? extends Expression> handled(CodeMethod method) {
        List<Expression> all = method.all().toList();
        Set<String> traces = all.stream()
                .filter(e -> e instanceof Expression.Call call && call.name().equals("printStackTrace"))
                .flatMap(e -> ((Expression.Call) e).arguments().stream())
                .flatMap(Expression::all)
                .filter(Expression.Variable.class::isInstance)
                .map(e -> ((Expression.Variable) e).name())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(e -> e instanceof Expression.New
                        || (e instanceof Expression.Call call
                                && !Loggers.isLogLine(call)
                                && !Loggers.isPrinted(call)
                                && !HARMLESS.matcher(call.name()).matches()))
                .filter(e -> !(e instanceof Expression.New created)
                        || !created.type().simpleName().endsWith("Exception"))
                .filter(e -> (e instanceof Expression.New created
                                ? created.arguments()
                                : ((Expression.Call) e).arguments())
                        .stream().anyMatch(a -> tells(a) || isTrace(a, traces)))
                .findFirst();
    }

    private static boolean isTrace(Expression argument, Set<String> traces) {
        return argument instanceof Expression.Call call
                && call.name().equals("toString")
                && call.receiver().orElse(null) instanceof Expression.Variable variable
                && traces.contains(variable.name());
    }

    private static boolean isAnswer(Expression.Call call) {
        return (WRITES.contains(call.name())
                        && call.rootType()
                                .filter(t -> ANSWERS.contains(t.simpleName()))
                                .isPresent())
                // A helper of the program's own that is given the answer to write to.
                || call.arguments().stream()
                        .anyMatch(a -> a instanceof Expression.Variable
                                && Expression.typeOf(a)
                                        .filter(t -> t.simpleName().equals("HttpServletResponse"))
                                        .isPresent())
                || (call.name().equals("printStackTrace")
                        && call.arguments().stream()
                                .anyMatch(a -> a instanceof Expression.Call c
                                        && c.name().equals("getWriter")));
    }

    private static boolean tells(Expression argument) {
        return (argument instanceof Expression.Concat concat ? concat.parts().stream() : Stream.of(argument))
                .anyMatch(p -> p instanceof Expression.Call call
                        && (call.name().equals("getWriter")
                                || (TELLS.contains(call.name())
                                        && call.arguments().isEmpty()
                                        && call.receiver()
                                                .flatMap(Expression::typeOf)
                                                .filter(t -> ANYTHING.contains(t.simpleName()))
                                                .isPresent())));
    }
}
