package dev.threatdoc.cli;

import dev.threatdoc.discover.Recognisers;
import dev.threatdoc.discover.scan.Deployments;
import dev.threatdoc.files.FileTrouble;
import dev.threatdoc.files.ModelJsonWriter;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes one model of the models of several programs. */
@CommandLine.Command(
        name = "merge",
        customSynopsis = "threatdoc merge [options] MODEL... [--deploy PATHS] [-o FILE] [--output OUT]",
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
            names = "--deploy",
            paramLabel = "PATHS",
            description = "Files or folders that tell how the programs run, separated by commas: Docker Compose,"
                    + " Dockerfiles, Kubernetes manifests, .env, and what a configuration server hands out. They give"
                    + " names, ports, brokers, databases and credentials.")
    private List<String> deploy = new ArrayList<>();

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

    @Mixin
    private LinkOption links = new LinkOption();

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        List<Deployments> deployments = Each.of(paths(), MergeCommand::deployments);
        List<Problem> problems = new ArrayList<>();
        Recognisers recognisers = Recognisers.all(MergeCommand.class.getClassLoader());
        Facts facts = session.merged(united -> deployments.stream()
                .flatMap(d -> d.observe(united, recognisers, problems).stream())
                .toList());
        session.settle(problems);
        Analysis analysis = session.analysis(facts);
        if (!folder.isEmpty()) {
            OutputFolder.write(folder, analysis, links.links());
        }
        if (file.equals("-") || (file.isEmpty() && folder.isEmpty())) {
            session.console().print(ModelJsonWriter.write(analysis));
        } else if (!file.isEmpty()) {
            TextFile.write(file, ModelJsonWriter.write(analysis));
        }
        return ExitCode.FINE;
    }

    private List<String> paths() {
        return deploy.stream()
                .flatMap(d -> Arrays.stream(d.split(",", -1)))
                .map(String::strip)
                .filter(d -> !d.isEmpty())
                .toList();
    }

    private static Deployments deployments(String name) throws UserException {
        Path path = TextFile.path(name);
        if (Files.notExists(path)) {
            throw UserException.inFile(name, "There is no such file or folder for --deploy");
        }
        try {
            return Deployments.of(path);
        } catch (IOException e) {
            throw UserException.inFile(name, "It cannot be read: " + FileTrouble.reason(e));
        }
    }
}
