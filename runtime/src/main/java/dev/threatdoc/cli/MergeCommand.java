package dev.threatdoc.cli;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.exchange.ModelJsonWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes one model of the models of several programs. */
@CommandLine.Command(
        name = "merge",
        customSynopsis = "threatdoc merge [options] MODEL... [-o FILE] [--output OUT]",
        descriptionHeading = "%n",
        description = {
            "Makes one system of the models of several programs, and prints it as model.json.",
            "%nPrograms that were compiled one by one know each other by names, hosts, topics, queues and databases:"
                    + " these are found among the models, and what is in none of them becomes an external entity. The"
                    + " other commands do the same with several MODELs."
        },
        parameterListHeading = "%nModels:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
final class MergeCommand implements Command {

    @Mixin
    private SharedOptions options = new SharedOptions();

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "Write the model there instead of printing it; - stands for the output.")
    private String file = "";

    @Option(
            names = "--output",
            paramLabel = "OUT",
            description = "A folder to write all to: model.json, diagrams and reports; it is made if it is not there.")
    private String folder = "";

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        Analysis analysis = session.analysis(session.merged(united -> List.of()));
        if (!folder.isEmpty()) {
            OutputFolder.write(folder, analysis);
        }
        if (file.equals("-") || (file.isEmpty() && folder.isEmpty())) {
            session.console().print(ModelJsonWriter.write(analysis));
        } else if (!file.isEmpty()) {
            TextFile.write(file, ModelJsonWriter.write(analysis));
        }
        return ExitCode.FINE;
    }
}
