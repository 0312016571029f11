package dev.threatdoc.cli;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.analysis.Finding;
import dev.threatdoc.catalog.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what was found, for people or for programs, and stops a build if it is bad enough. */
@CommandLine.Command(
        name = "findings",
        customSynopsis = "threatdoc findings [options] MODEL...",
        descriptionHeading = "%n",
        description = "Prints the threats that apply to a model.",
        parameterListHeading = "%nModels:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
final class FindingsCommand implements Command {

    private static final String NEVER = "none";

    @Mixin
    private SharedOptions options = new SharedOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Print them for people, grouped by what they apply to (the default), or for programs.")
    private String format = "text";

    @Option(
            names = "--ids",
            paramLabel = "id|alias",
            description = "Call threats by their ids (the default), or by pytm's codes where they have one.")
    private String ids = "id";

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Exit with 1 if an open finding is of this severity or above: very low, low, medium, high,"
                    + " very high; none, the default, to switch that off.")
    private String failOn = NEVER;

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        FindingsFormat chosen = Choice.of("--format", format, FindingsFormat.values());
        ThreatIds names = Choice.of("--ids", ids, ThreatIds.values());
        Optional<Level> gate = gate();
        Analysis analysis = session.analysis();
        session.console().print(chosen.write(analysis, names));
        return gate.isPresent() && isHeld(analysis, gate.get(), session) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private Optional<Level> gate() throws UserException {
        if (failOn.equals(NEVER)) {
            return Optional.empty();
        }
        Optional<Level> level = Level.parse(failOn);
        if (level.isEmpty()) {
            throw UserException.of("--fail-on \"" + failOn + "\" is no severity; use "
                    + Arrays.stream(Level.values()).map(Level::words).collect(Collectors.joining(", ")) + " or none");
        }
        return level;
    }

    private static boolean isHeld(Analysis analysis, Level gate, Session session) {
        List<Finding> bad = analysis.findings().stream()
                .filter(f -> f.isOpen() && f.severity().atLeast(gate))
                .toList();
        if (!bad.isEmpty()) {
            session.console()
                    .note(bad.size() + (bad.size() == 1 ? " open finding is " : " open findings are ") + gate.words()
                            + " or above (--fail-on)");
        }
        return !bad.isEmpty();
    }
}
