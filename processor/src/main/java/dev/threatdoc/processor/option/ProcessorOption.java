package dev.threatdoc.processor.option;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The options that the processor has; each is written {@code -Athreatdoc.NAME=VALUE}. */
public enum ProcessorOption {
    /** Names of the bundled catalogs to use, divided by commas; all of them without it. */
    CATALOGS("catalogs"),
    /** Paths of threat files of one's own, divided by commas. */
    THREATS("threats"),
    /** Ids or aliases of threats to leave out, divided by commas. */
    EXCLUDE("exclude"),
    /** The lowest severity that warns, or {@code none}; medium without it. */
    WARN_ON("warnOn"),
    /** The lowest severity that breaks the build, or {@code none}, which holds without it. */
    FAIL_ON("failOn"),
    /** Whether findings that rest on what is undeclared break the build too. */
    FAIL_ON_ASSUMED("failOnAssumed"),
    /** What to ask: one {@code summary}, which holds without it, by {@code element}, {@code all}, or {@code none}. */
    QUESTIONS("questions"),
    /**
     * What everything is but what breaks the build: a {@code warning}, which holds without it, or a {@code note}, for
     * builds that take warnings for errors.
     */
    MESSAGES("messages"),
    /**
     * Whether a threat needs the technology that it is about, {@code on}, which holds without it; {@code off} judges
     * every threat, whatever the code uses.
     */
    APPLICABILITY("applicability"),
    /** The largest number of warnings; 50 without it. */
    MAX_WARNINGS("maxWarnings"),
    /** The path of a file of known findings, which neither warn nor break the build. */
    BASELINE("baseline"),
    /** The day on which answers are judged, such as {@code 2026-12-31}; the day of the build without it. */
    TODAY("today"),
    /** The path of a report template of one's own. */
    REPORT("report"),
    /** The path of a file with words of one's own for the levels of impact, likelihood and risk. */
    RISK_LABELS("riskLabels"),
    /** The levels of detail that diagrams show, divided by commas; all of them without it. */
    LEVELS("levels"),
    /** Whether diagrams are coloured by risk. */
    COLORMAP("colormap"),
    /** Names of the files to write, divided by commas, or {@code all}, or {@code none}; all of them without it. */
    OUTPUTS("outputs"),
    /** The address below which the reference pages of the bundled catalogs are published; nowhere without it. */
    DOCS("docs"),
    /** The root of the repository, from which files are named for others; the nearest folder with a .git without it. */
    ROOT("root"),
    /** What to read off code: {@code none}, {@code hints}, which holds without it, or {@code all}. */
    DERIVE("derive"),
    /** Paths of folders with configuration files, divided by commas; the class output without it. */
    RESOURCES("resources"),
    /** The path of a file that says what names of fields mean, beside the bundled list of words. */
    WORDS("words"),
    /**
     * Where to warn that code and declarations disagree, divided by commas: {@code flow}, {@code boundary},
     * {@code control}, {@code element}; {@code all}, which holds without it, or {@code none}.
     */
    DRIFT("drift"),
    /** The full name of the class that gives access to the model, or {@code none}. */
    ACCESSOR("accessor"),
    /** The id of the module; without it the name of the named module, or the coordinates of the nearest POM. */
    MODULE("module"),
    /** Jars and folders of other modules of the system, divided by commas, beside those whose types are used. */
    MODULES("modules"),
    /** Whether the message about a failure of our own says where it was. */
    DEBUG("debug");

    /** What the keys of all our options begin with. */
    static final String PREFIX = "threatdoc.";

    private final String key;

    ProcessorOption(String name) {
        this.key = PREFIX + name;
    }

    /** The key that follows {@code -A}, such as {@code threatdoc.warnOn}. */
    public String key() {
        return key;
    }

    /** The keys of all options, for the compiler. */
    public static Set<String> keys() {
        return Arrays.stream(values()).map(ProcessorOption::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The option of that key, matched exactly. */
    static Optional<ProcessorOption> find(String key) {
        return Arrays.stream(values()).filter(o -> o.key.equals(key)).findFirst();
    }

    /** The keys of all options in their order, for messages. */
    static List<String> known() {
        return Arrays.stream(values()).map(ProcessorOption::key).toList();
    }
}
