package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.Set;

/** Regular expressions out of requests, which can keep a processor busy for as long as somebody likes. */
final class RegularExpressions implements Hazard {

    private static final Set<String> PATTERN = Set.of("java.util.regex.Pattern");
    private static final Set<String> TEXT = Set.of("java.lang.String");

    @Override
    public Set<String> calls() {
        return Set.of("compile", "matches", "replaceAll", "replaceFirst", "split");
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        boolean takes = call.receiver()
                .filter(r -> (call.name().equals("compile") || r instanceof Expression.Type)
                        ? Expression.typeOf(r).filter(t -> t.isAny(PATTERN)).isPresent()
                        : isText(r))
                .isPresent();
        if (takes) {
            call.argument(0)
                    .flatMap(a -> body.taint(call, a))
                    .ifPresent(t -> sightings.ofRequest(
                            WeaknessKinds.REGEX_FROM_REQUEST, t, "becomes a regular expression", body, call));
        }
    }

    private static boolean isText(Expression receiver) {
        return receiver instanceof Expression.Literal
                || Expression.typeOf(receiver).filter(t -> t.isAny(TEXT)).isPresent();
    }
}
