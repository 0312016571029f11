package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headers of answers that take values out of requests as they are; among them the one by which the pages of whichever
 * site asks may read the answer, because it repeats the origin that it states.
 */
final class Headers implements Hazard {

    private static final Pattern RESPONSE = Pattern.compile(".*\\.(Http)?ServletResponse");
    private static final String ORIGIN = "access-control-allow-origin";
    private static final String CREDENTIALS = "access-control-allow-credentials";
    private static final Set<String> SET = Set.of("setHeader", "addHeader", "header");

    @Override
    public Set<String> calls() {
        return SET;
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        if (call.arguments().size() != 2) {
            return;
        }
        String name = name(call.arguments().get(0));
        boolean isOrigin = name.equals(ORIGIN);
        boolean isOnResponse = call.rootType()
                .filter(t -> t.candidates().stream()
                        .anyMatch(c -> RESPONSE.matcher(c).matches()))
                .isPresent();
        if (name.equals("location") || (!isOrigin && !isOnResponse)) {
            return;
        }
        body.taint(call, call.arguments().get(1)).ifPresent(t -> {
            if (isOrigin) {
                boolean withCredentials = body.calls()
                        .anyMatch(c -> SET.contains(c.name())
                                && c.argument(0)
                                        .filter(a -> name(a).equals(CREDENTIALS))
                                        .isPresent());
                sightings.ofRequest(
                        withCredentials ? WeaknessKinds.ANY_ORIGIN_WITH_CREDENTIALS : WeaknessKinds.ANY_ORIGIN,
                        t,
                        "is repeated as the origin that may read the answer",
                        body,
                        call);
            } else {
                sightings.ofRequest(WeaknessKinds.HEADER_FROM_REQUEST, t, "becomes a header of the answer", body, call);
            }
        });
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
