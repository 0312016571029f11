package dev.threatdoc.cli;

import dev.threatdoc.tell.diagram.DiagramOptions;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a report: the page, Markdown, slides, or what a template makes. */
@CommandLine.Command(
        name = "report",
        customSynopsis = "threatdoc report [options] MODEL...",
        descriptionHeading = "%n",
        description = "Writes a report of a model.",
        parameterListHeading = "%nModels:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
final class ReportCommand implements Command {

    @Mixin
    private SharedOptions options = new SharedOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; without it, the output.")
    private String output = "";

    @Option(
            names = "--format",
            paramLabel = "html|markdown|slides|TEMPLATE",
            description = "A page that needs nothing else (the default), Markdown, slides for reveal-md, or a template"
                    + " of your own.")
    private String format = "html";

    @Mixin
    private LinkOption links = new LinkOption();

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        String report = new FillReport(format, DiagramOptions.defaults(), links.links()).perform(session);
        if (output.isEmpty()) {
            session.console().print(report);
        } else {
            TextFile.write(output, report);
        }
        return ExitCode.FINE;
    }
}
