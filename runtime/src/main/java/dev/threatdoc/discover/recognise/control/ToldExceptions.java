package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.Optional;
import java.util.Set;
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

    @Override
    public void recognise(Module module, Notes notes) {
        Optional<Weakness> seen = Optional.empty();
        for (CodeType type : module.code().types()) {
            for (CodeMethod method : type.methods()) {
                Optional<Expression.Call> told = method.calls()
                        .filter(c -> isAnswer(c) && c.arguments().stream().anyMatch(ToldExceptions::tells))
                        .findFirst();
                if (told.isPresent()) {
                    Evidence evidence = new Evidence(
                            "callers are told the text of any exception",
                            new Site<>(told.get(), type, method.place()).place());
                    seen = Optional.of(seen.map(w -> w.with(evidence))
                            .orElseGet(() ->
                                    Weakness.of(WeaknessKinds.TELLS_INTERNALS, evidence, CodeText.of(told.get()), "")));
                }
            }
        }
        seen.ifPresent(notes::weakness);
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
