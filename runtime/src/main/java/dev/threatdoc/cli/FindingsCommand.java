package dev.threatdoc.cli;

import dev.threatdoc.model.text.Count;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.StaleAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the findings, for people or for programs, and fails the build where the gate says so. */
@CommandLine.Command(
        name = "findings",
        customSynopsis = "threatdoc findings [options] MODEL...",
        descriptionHeading = "%n",
        description = "Prints the threats that apply to a model.",
        parameterListHeading = "%nModels:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
final class FindingsCommand implements Command {

    @Mixin
    private SharedOptions options = new SharedOptions();

    @Mixin
    private FindingFilter filter = new FindingFilter();

    @Mixin
    private OwnOption own = new OwnOption();

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
            description =
                    "Exit with 1 if a finding is of this severity or above that nobody has answered, that is not in"
                            + " the baseline, and that is certain: very low, low, medium, high, very high; none, the default,"
                            + " to switch that off.")
    private String failOn = FailOn.NEVER;

    @Option(names = "--fail-on-assumed", description = "Let --fail-on count assumed findings too.")
    private boolean failOnAssumed;

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        FindingsFormat chosen = Choice.of("--format", format, FindingsFormat.values());
        ThreatIds names = Choice.of("--ids", ids, ThreatIds.values());
        FailOn gate = FailOn.of("--fail-on", failOn, failOnAssumed);
        Analysis analysis = own.of(session.analysis(), session.models());
        gate.requireWhole(analysis);
        session.settle(analysis.stale().stream().map(StaleAnswer::problem).toList());
        boolean isForPeople = chosen == FindingsFormat.TEXT;
        Analysis wanted = filter.of(analysis, isForPeople);
        if (isForPeople) {
            session.console().print(FindingsText.of(wanted, names, filter.most(), options.screen()));
        } else {
            chosen.print(wanted, names, session.console());
        }
        if (!analysis.gone().isEmpty()) {
            session.console()
                    .note(options.baseline() + ": " + Count.of(analysis.gone().size(), "known finding")
                            + (analysis.gone().size() == 1 ? " is" : " are")
                            + " gone or answered; threatdoc baseline --prune takes out what is");
        }
        return gate.exitCode(analysis.findings(), session.console());
    }
}
