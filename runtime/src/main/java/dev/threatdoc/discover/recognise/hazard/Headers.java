package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.Locale;
import java.util.Set;

/**
 * Headers of answers that take values out of requests as they are, in servlets whose server nobody knows: the one that
 * Spring brings along refuses line breaks.
 */
final class Headers implements Hazard {

    /** What is told of elsewhere: where a browser is sent, and which sites may read the answer. */
    private static final Set<String> OTHERS = Set.of("location", "access-control-allow-origin");

    private final ProgramFlows program;

    Headers(ProgramFlows program) {
        this.program = program;
    }

    @Override
    public Set<String> calls() {
        return Set.of("setHeader", "addHeader");
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        boolean isOnResponse = call.arguments().size() == 2 && CalledOn.servletResponse(call);
        if (isOnResponse
                && !OTHERS.contains(name(call.arguments().get(0)))
                && !program.entries().isHandler(body.type(), body.method())) {
            body.taint(call, call.arguments().get(1))
                    .ifPresent(t -> sightings.ofRequest(
                            WeaknessKinds.HEADER_FROM_REQUEST, t, "becomes a header of the answer", body, call));
        }
    }

    /** The name of a header, in lower case, be it written or a constant of a library. */
    private static String name(Expression name) {
        return name instanceof Expression.Literal literal
                ? String.valueOf(literal.value()).toLowerCase(Locale.ROOT)
                : name instanceof Expression.Select select
                        ? select.name().toLowerCase(Locale.ROOT).replace('_', '-')
                        : "";
    }
}
