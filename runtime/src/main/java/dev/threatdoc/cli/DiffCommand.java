package dev.threatdoc.cli;

import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.diff.ItemChange;
import dev.threatdoc.threat.diff.ModelDiff;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what has changed from one model to another, and fails the build where the gate says so. */
@CommandLine.Command(
        name = "diff",
        customSynopsis = "threatdoc diff [options] OLD NEW",
        descriptionHeading = "%n",
        description = {
            "Prints what has changed from the model OLD to the model NEW: findings, elements, flows, boundaries, data and"
                    + " what was said of them.",
            "%nOLD and NEW stand in the place of the models below."
        },
        parameterListHeading = "%nModels:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
final class DiffCommand implements Command {

    @Mixin
    private SharedOptions options = new SharedOptions();

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json",
            description = "Print it for people (the default), for a comment on a pull request, or for programs.")
    private String format = "text";

    @Option(
            names = "--fail-on-new",
            paramLabel = "LEVEL",
            description =
                    "Exit with 1 if NEW has a finding that OLD has not, of this severity or above, that nobody has"
                            + " answered and that is certain; none, the default, to switch that off.")
    private String failOnNew = FailOn.NEVER;

    @Option(names = "--fail-on-assumed", description = "Let --fail-on-new count assumed findings too.")
    private boolean failOnAssumed;

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        List<String> models = options.models();
        if (models.size() != 2) {
            throw UserException.of("diff compares two models, OLD and NEW, and got "
                    + (models.isEmpty() ? "none" : String.join(", ", models)));
        }
        DiffFormat chosen = Choice.of("--format", format, DiffFormat.values());
        FailOn gate = FailOn.of("--fail-on-new", failOnNew, failOnAssumed);
        Analysis before = session.other(models.get(0)).analysis();
        Analysis after = session.other(models.get(1)).analysis();
        gate.requireWhole(before, after);
        ModelDiff diff = ModelDiff.of(before, after);
        session.console().print(chosen.write(diff, after.labels()));
        List<Finding> added = diff.findings().stream()
                .filter(c -> c.kind() == ItemChange.Kind.ADDED)
                .map(c -> c.finding())
                .toList();
        return gate.exitCode(added, session.console());
    }
}
