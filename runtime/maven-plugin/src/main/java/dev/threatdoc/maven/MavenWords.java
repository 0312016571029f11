package dev.threatdoc.maven;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Says with Maven's words what the command line says with its own: there, options and goals look different. */
final class MavenWords {

    /** The options that goals have as parameters; other words that begin like options are somebody else's. */
    static final Set<String> OPTIONS = Set.of(
            "applicability",
            "baseline",
            "catalogs",
            "deploy",
            "exclude",
            "fail-on",
            "fail-on-assumed",
            "format",
            "min-risk",
            "output",
            "prune",
            "risk-labels",
            "rules",
            "source-link",
            "strict",
            "threats",
            "today",
            "top",
            "words");

    private static final Pattern OPTION =
            Pattern.compile("(?<![\\w-])--([a-z]+(?:-[a-z]+)*)(?: ([A-Z]+|all|on|off)\\b)?");
    private static final Pattern COMMAND = Pattern.compile("\\bthreatdoc (scan|report|baseline|merge)\\b");
    private static final Pattern HYPHEN = Pattern.compile("-([a-z])");

    private MavenWords() {}

    /** The line as a user of Maven would write what stands in it. */
    static String of(String line) {
        String goals = COMMAND.matcher(line).replaceAll("threatdoc:$1");
        return OPTION.matcher(goals).replaceAll(MavenWords::option);
    }

    /** The name of the parameter that stands for an option. */
    static String parameter(String option) {
        return HYPHEN.matcher(option).replaceAll(h -> h.group(1).toUpperCase(Locale.ROOT));
    }

    private static String option(MatchResult found) {
        String name = found.group(1);
        if (name.equals("debug")) {
            return "-X";
        }
        if (!OPTIONS.contains(name)) {
            return found.group();
        }
        return "-Dthreatdoc." + parameter(name) + (found.group(2) == null ? "" : "=" + found.group(2));
    }
}
