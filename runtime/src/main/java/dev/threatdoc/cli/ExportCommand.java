package dev.threatdoc.cli;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a model in the format of another tool. */
@CommandLine.Command(
        name = "export",
        customSynopsis = "threatdoc export --format FORMAT [options] MODEL...",
        descriptionHeading = "%n",
        description = "Prints a model in the format of another tool.",
        parameterListHeading = "%nModels:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
final class ExportCommand implements Command {

    @Mixin
    private SharedOptions options = new SharedOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "code2dfd: services, external entities and information flows with their stereotypes, as the"
                    + " tool Code2DFD and the data set microSecEnD have them; openapi: what programs answer by HTTP as a"
                    + " document of OpenAPI 3.1, with who may call as security requirements.")
    private String format = "";

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        ExportFormat chosen = Choice.of("--format", format, ExportFormat.values());
        session.console().print(chosen.write(session.analysis()));
        return ExitCode.FINE;
    }
}
