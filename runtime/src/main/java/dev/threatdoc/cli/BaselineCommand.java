package dev.threatdoc.cli;

import dev.threatdoc.files.BaselineJson;
import dev.threatdoc.model.text.Count;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Baseline;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a baseline, so that from then on only new findings are reported. */
@CommandLine.Command(
        name = "baseline",
        customSynopsis = {
            "threatdoc baseline [options] MODEL... -o FILE",
            "       threatdoc baseline [options] MODEL... --baseline FILE --prune"
        },
        descriptionHeading = "%n",
        description = "Writes the findings of a model that nobody has answered to a file for --baseline.",
        parameterListHeading = "%nModels:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
final class BaselineCommand implements Command {

    @Mixin
    private SharedOptions options = new SharedOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; without it, that of --baseline with --prune, or else the output.")
    private String output = "";

    @Option(
            names = "--prune",
            description = "Only take out of the file of --baseline what is gone or answered; add nothing.")
    private boolean prune;

    @Mixin
    private OwnOption own = new OwnOption();

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        if (prune && options.baseline().isEmpty()) {
            throw UserException.of("--prune needs the file to prune; name it with --baseline FILE");
        }
        Analysis analysis = own.of(session.analysis(), session.models());
        Baseline baseline = prune ? Baseline.known(analysis) : Baseline.of(analysis);
        String file = output.isEmpty() && prune ? options.baseline() : output;
        String text = BaselineJson.write(baseline);
        if (file.isEmpty()) {
            session.console().print(text);
            return ExitCode.FINE;
        }
        TextFile.write(file, text);
        session.console()
                .note(file + ": " + Count.of(baseline.entries().size(), "known finding")
                        + (prune ? ", " + analysis.gone().size() + " taken out" : ""));
        return ExitCode.FINE;
    }
}
