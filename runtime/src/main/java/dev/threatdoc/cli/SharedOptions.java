package dev.threatdoc.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command understands: which models, judged by which threats, told how. */
final class SharedOptions {

    @Option(
            order = 101,
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help and exit.")
    private boolean help;

    @Option(
            order = 102,
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and exit.")
    private boolean version;

    @Option(order = 103, names = "--debug", description = "Tell what is going on, and where it failed if it does.")
    private boolean debug;

    @Option(
            order = 104,
            names = "--strict",
            description = "Refuse what otherwise is a warning, such as an unknown property in a pytm file.")
    private boolean strict;

    @Option(
            order = 105,
            names = "--catalogs",
            paramLabel = "NAMES",
            description =
                    "The bundled catalogs to use (core, capec, llm, code), separated by commas; none for none of them,"
                            + " all of them if left out.")
    private List<String> catalogs = new ArrayList<>();

    @Option(
            order = 106,
            names = "--threats",
            paramLabel = "FILES",
            description = "Threat files of your own, ours or pytm's JSON, separated by commas; added to the catalogs.")
    private List<String> threats = new ArrayList<>();

    @Option(
            order = 107,
            names = "--rules",
            paramLabel = "JARS",
            description = "Jars with threats as rules in Java, separated by commas; this runs their code.")
    private List<String> rules = new ArrayList<>();

    @Option(
            order = 108,
            names = "--exclude",
            paramLabel = "IDS",
            description = "Threats to leave out, by id or alias, separated by commas.")
    private List<String> exclude = new ArrayList<>();

    @Option(
            order = 109,
            names = "--applicability",
            paramLabel = "on|off",
            description = "off judges every threat, also where code was read that lacks the technology that it needs.")
    private String applicability = "";

    @Option(
            order = 110,
            names = "--baseline",
            paramLabel = "FILE",
            description = "A file of known findings, which are told but hold nothing up; the subcommand baseline writes"
                    + " it.")
    private String baseline = "";

    @Option(
            order = 111,
            names = "--today",
            paramLabel = "DATE",
            description = "The day on which answers are judged, such as 2027-03-31; the day of the run if left out.")
    private String today = "";

    @Option(
            order = 112,
            names = "--risk-labels",
            paramLabel = "FILE",
            description = "A JSON file with the words of your own for the levels of impact, likelihood and risk.")
    private String riskLabels = "";

    @Option(
            order = 120,
            names = "--color",
            paramLabel = "auto|always|never",
            description = "Whether text is coloured: on a terminal where NO_COLOR is not set (the default), always or"
                    + " never.")
    private String color = "";

    @Option(
            order = 121,
            names = {"-q", "--quiet"},
            description = "Tell mistakes, but no warnings and nothing else beside the answer.")
    private boolean quiet;

    @Option(
            order = 122,
            names = {"-v", "--verbose"},
            description = "Tell what is going on.")
    private boolean verbose;

    @Parameters(
            arity = "0..*",
            paramLabel = "MODEL",
            description =
                    "A folder of classes or a jar that was compiled with the Threatdoc processor, what scan wrote,"
                            + " a model.json, a pytm model in JSON, or a model of Threat Dragon 2, Threagile, OTM or"
                            + " TM-BOM; - for the input; several are merged into one system.")
    private List<String> models = new ArrayList<>();

    /** These options and those of the subcommand behind them. */
    SharedOptions and(SharedOptions later) {
        SharedOptions both = new SharedOptions();
        both.help = help || later.help;
        both.version = version || later.version;
        both.debug = debug || later.debug;
        both.quiet = quiet || later.quiet;
        both.verbose = verbose || later.verbose;
        both.color = later.color.isEmpty() ? color : later.color;
        both.strict = strict || later.strict;
        both.catalogs = both(catalogs, later.catalogs);
        both.threats = both(threats, later.threats);
        both.rules = both(rules, later.rules);
        both.exclude = both(exclude, later.exclude);
        both.applicability = later.applicability.isEmpty() ? applicability : later.applicability;
        both.baseline = later.baseline.isEmpty() ? baseline : later.baseline;
        both.today = later.today.isEmpty() ? today : later.today;
        both.riskLabels = later.riskLabels.isEmpty() ? riskLabels : later.riskLabels;
        both.models = both(models, later.models);
        return both;
    }

    /** These options with other models. */
    SharedOptions instead(List<String> others) {
        SharedOptions same = and(new SharedOptions());
        same.models = List.copyOf(others);
        return same;
    }

    boolean help() {
        return help;
    }

    boolean version() {
        return version;
    }

    boolean debug() {
        return debug;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    /**
     * What the reader's screen can show.
     *
     * @throws UserException if what the user asked for is none of the choices
     */
    Screen screen() throws UserException {
        return Screen.of(color, ProgressLine.onTerminal().terminal().isPresent(), System.getenv());
    }

    boolean strict() {
        return strict;
    }

    /** The names of the catalogs that were asked for; empty if nobody asked. */
    List<String> catalogs() {
        return split(catalogs);
    }

    List<String> threats() {
        return split(threats);
    }

    /** Jars with rules, as the user named them. */
    List<String> rules() {
        return split(rules);
    }

    List<String> exclude() {
        return split(exclude);
    }

    /**
     * Whether threats are left out that code rules out.
     *
     * @param usual whether they are where the user said nothing
     * @throws UserException if what the user gave is neither on nor off
     */
    boolean applicability(boolean usual) throws UserException {
        if (!applicability.isEmpty() && !applicability.equals("on") && !applicability.equals("off")) {
            throw UserException.of("--applicability \"" + applicability + "\" is neither on nor off");
        }
        return applicability.isEmpty() ? usual : applicability.equals("on");
    }

    /** The file of known findings; empty without one. */
    String baseline() {
        return baseline;
    }

    /** The file of words for levels of risk; empty without one. */
    String riskLabels() {
        return riskLabels;
    }

    /**
     * The day on which answers are judged.
     *
     * @param usual the day where the user named none; empty for that of the run
     * @throws UserException if what the user gave is no date
     */
    LocalDate today(String usual) throws UserException {
        String day = today.isEmpty() ? usual : today;
        try {
            return day.isEmpty() ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw UserException.of("--today \"" + day + "\" is no date; write it as yyyy-MM-dd, such as 2027-03-31");
        }
    }

    List<String> models() {
        return List.copyOf(models);
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static List<String> split(List<String> values) {
        return values.stream()
                .flatMap(v -> Arrays.stream(v.split(",", -1)))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }
}
