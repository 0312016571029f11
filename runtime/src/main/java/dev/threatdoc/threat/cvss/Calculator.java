package dev.threatdoc.threat.cvss;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import us.springett.cvss.Cvss;
import us.springett.cvss.MalformedVectorException;
import us.springett.cvss.Score;

/** Scores a vector; the only class that knows the library. */
final class Calculator {

    /** The metrics of CVSS 3.1 that judge it in its environment, and those that judge it at this time. */
    private static final Set<String> ENVIRONMENTAL =
            Set.of("CR", "IR", "AR", "MAV", "MAC", "MPR", "MUI", "MS", "MC", "MI", "MA");

    private static final Set<String> TEMPORAL = Set.of("E", "RL", "RC");

    private static final Pattern UNDEFINED = Pattern.compile("[A-Z]+:X");

    private Calculator() {}

    /**
     * The score that counts: in CVSS 4.0 the only one, in 3.1 the one that takes in all metrics that the vector has.
     *
     * @param vector a vector whose parts are well-formed
     * @param refusal makes an exception of what is wrong with its metrics or values
     */
    static double score(String vector, Function<String, CvssException> refusal) throws CvssException {
        Score score;
        try {
            score = Cvss.fromVector(vector).calculateScore();
        } catch (MalformedVectorException e) {
            throw refusal.apply(lowerCase(String.valueOf(e.getMessage())));
        }
        if (vector.startsWith("CVSS:3") && has(vector, ENVIRONMENTAL)) {
            return score.getEnvironmentalScore();
        }
        return vector.startsWith("CVSS:3") && has(vector, TEMPORAL) ? score.getTemporalScore() : score.getBaseScore();
    }

    private static boolean has(String vector, Set<String> metrics) {
        for (String part : vector.split("/", -1)) {
            if (metrics.contains(part.substring(0, part.indexOf(':')))
                    && !UNDEFINED.matcher(part).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String lowerCase(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
