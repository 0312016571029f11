package dev.threatdoc.discover;

import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Combines several statements about one property.
 *
 * <p>A control says something of all places, so one place where it is missing counts more than any number where it is
 * in place; of several schemes of authentication the weakest counts, for that is the one that an attacker chooses.
 */
final class Conclusions {

    private static final PropertyName SCHEME = PropertyNames.AUTHENTICATION_SCHEME;
    /** From the weakest; what is not here is as good as the last. */
    private static final List<String> SCHEMES =
            List.of("none", "basic", "digest", "form", "apikey", "bearer", "oidc", "saml", "kerberos", "mtls");

    private Conclusions() {}

    /** The observations, with one statement for each property; all others as they are, in their order. */
    static List<Observation> of(List<Observation> all) {
        Map<PropertyName, Observation.Stated> strongest = new TreeMap<>();
        for (Observation observation : all) {
            if (observation instanceof Observation.Stated stated) {
                strongest.merge(stated.name(), stated, (a, b) -> weighs(b) > weighs(a) ? b : a);
            }
        }
        List<Observation> concluded = new ArrayList<>();
        for (Observation observation : all) {
            if (!(observation instanceof Observation.Stated stated) || stated.equals(strongest.get(stated.name()))) {
                concluded.add(observation);
            }
        }
        return concluded;
    }

    private static int weighs(Observation.Stated stated) {
        if (stated.name().equals(SCHEME)) {
            int rank = SCHEMES.indexOf(String.valueOf(stated.value()).toLowerCase(Locale.ROOT));
            return rank < 0 ? 0 : SCHEMES.size() - rank;
        }
        return Boolean.FALSE.equals(stated.value()) ? 1 : 0;
    }
}
