package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.text.OneLine;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Puts mistakes of the user's into messages. */
public final class ProblemMessages {

    /** By names alone, so that all compilers print in one order; what is not about code comes first. */
    private static final Comparator<Problem> ORDER = Comparator.comparing((Problem p) -> type(p.place()))
            .thenComparing(p -> p.place().line())
            .thenComparing(p -> p.place() instanceof CodePlace c ? c.member() : "");

    private ProblemMessages() {}

    /**
     * One message for each problem.
     *
     * @param compiled the types that the compiler can point at
     */
    public static List<Message> of(Collection<Problem> problems, Set<String> compiled) {
        return problems.stream()
                .distinct()
                .sorted(ORDER)
                .map(p -> new Message(
                        p.level() == Problem.Level.ERROR ? Message.Level.ERROR : Message.Level.WARNING,
                        p.place(),
                        Message.TAG + text(p, compiled)))
                .toList();
    }

    private static String text(Problem problem, Set<String> compiled) {
        if (problem.place() instanceof CodePlace place) {
            String message = OneLine.of(problem.message());
            return compiled.contains(place.type()) ? message : message + " " + CodeName.of(place);
        }
        return problem.toString();
    }

    private static String type(Place place) {
        return place instanceof CodePlace c ? c.type() : "";
    }
}
