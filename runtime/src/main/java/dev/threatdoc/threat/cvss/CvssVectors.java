package dev.threatdoc.threat.cvss;

import dev.threatdoc.model.Cvss;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads vectors of CVSS 3.1 and 4.0.
 *
 * <p>What a vector is made of is checked here, for the library takes {@code AV:NETWORK} for {@code AV:N} and the last
 * of two values; which metrics and values there are, and what they come to, it knows alone.
 */
public final class CvssVectors {

    private static final String EXAMPLE_3 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N";
    private static final String EXAMPLE_4 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N";

    private static final Pattern VERSION = Pattern.compile("(?i)CVSS:(\\d+\\.\\d+)/.*");
    private static final Pattern METRIC = Pattern.compile("[A-Z]{1,3}:([A-Z]|[A-Z][a-z]+)");

    /** The one metric of CVSS 4.0 whose values are words. */
    private static final String URGENCY = "U:";

    private static final Pattern SCORE = Pattern.compile("10(\\.0)?|[0-9](\\.[0-9])?");

    private CvssVectors() {}

    /**
     * Reads a vector, or a score that somebody has worked out elsewhere.
     *
     * @throws CvssException if it is neither, with what is wrong and how a right one looks
     */
    public static Cvss parse(String text) throws CvssException {
        if (SCORE.matcher(text).matches()) {
            return new Cvss(text, Double.parseDouble(text));
        }
        String version = VERSION.matcher(text).replaceAll("$1");
        if (version.equals("3.0")) {
            throw refuse(text, "is a vector of CVSS 3.0; the same metrics are a vector of 3.1", EXAMPLE_3);
        }
        boolean isThree = version.equals("3.1");
        if (!isThree && !version.equals("4.0")) {
            throw refuse(text, "is no vector of CVSS 3.1 or 4.0", EXAMPLE_3 + " or " + EXAMPLE_4);
        }
        String example = isThree ? EXAMPLE_3 : EXAMPLE_4;
        check(text, example);
        return new Cvss(
                text, Calculator.score(text, problem -> refuse(text, "is no CVSS vector: " + problem, example)));
    }

    private static void check(String text, String example) throws CvssException {
        String[] parts = text.split("/", -1);
        if (!parts[0].equals(parts[0].toUpperCase(Locale.ROOT))) {
            throw refuse(text, "is no CVSS vector: it begins with CVSS in capital letters", example);
        }
        Set<String> seen = new HashSet<>();
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            boolean isWord = part.length() > part.indexOf(':') + 2;
            if (!METRIC.matcher(part).matches() || (isWord && !part.startsWith(URGENCY))) {
                throw refuse(
                        text, "is no CVSS vector: \"" + part + "\" is no metric with a value, such as AV:N", example);
            }
            String metric = part.substring(0, part.indexOf(':'));
            if (!seen.add(metric)) {
                throw refuse(text, "is no CVSS vector: the metric " + metric + " has two values", example);
            }
        }
    }

    private static CvssException refuse(String text, String why, String example) {
        return new CvssException("\"" + text + "\" " + why + "; write one such as " + example);
    }
}
