package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Expression;
import java.util.Set;

/** Answers that let the pages of whichever site asks read them, because they repeat the origin that it states. */
final class Origins implements Hazard {

    private static final String HEADER = "Access-Control-Allow-Origin";
    private static final Set<String> SET = Set.of("setHeader", "addHeader", "header");

    @Override
    public void look(Body body, Sightings sightings) {
        body.calls()
                .filter(c -> SET.contains(c.name())
                        && c.arguments().size() == 2
                        && isHeader(c.arguments().get(0)))
                .filter(c -> body.isReached(c, c.arguments()))
                .forEach(c -> sightings.hazard(
                        Tags.CORS_ANY_ORIGIN, c.name() + "() with the origin of the request", body, c));
    }

    private static boolean isHeader(Expression name) {
        return (name instanceof Expression.Literal literal && HEADER.equalsIgnoreCase(String.valueOf(literal.value())))
                || (name instanceof Expression.Select select && select.name().equals("ACCESS_CONTROL_ALLOW_ORIGIN"));
    }
}
