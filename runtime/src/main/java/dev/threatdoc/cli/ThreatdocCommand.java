package dev.threatdoc.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program without a subcommand: the questions that pytm's users know. */
@CommandLine.Command(
        name = "threatdoc",
        customSynopsis = {
            "threatdoc [options] MODEL...",
            "       threatdoc [options] SUBCOMMAND [options] MODEL...",
            "       threatdoc --list | --list-elements | --describe NAME..."
        },
        descriptionHeading = "%n",
        description =
                "Reads threat models out of compiled Java code or files, and prints diagrams, reports and threats.",
        parameterListHeading = "%nModels:%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nSubcommands:%n",
        sortOptions = false,
        subcommands = {
            FindingsCommand.class,
            BaselineCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            ExportCommand.class,
            HelpCommand.class,
            ListCommand.class,
            MergeCommand.class,
            RenderCommand.class,
            ReportCommand.class,
            ScanCommand.class
        })
final class ThreatdocCommand implements Command {

    @Mixin
    private SharedOptions options = new SharedOptions();

    @Option(names = "--dfd", description = "Print the data-flow diagram for Graphviz; the default.")
    private boolean dfd;

    @Option(names = "--seq", description = "Print the sequence diagram for PlantUML.")
    private boolean seq;

    @Option(
            names = "--report",
            paramLabel = "TEMPLATE",
            description = "Print a report: html, a page that needs nothing else; markdown; slides, for reveal-md; or"
                    + " what a template of your own, a file in pytm's format, makes of the model.")
    private @Nullable String report;

    @Option(
            names = "--print",
            paramLabel = "OUTPUT",
            completionCandidates = OutputNames.class,
            descriptionKey = HelpWords.PRINT)
    private @Nullable String print;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the model and its findings to this file as model.json; - stands for the output.")
    private @Nullable String json;

    @Mixin
    private LinkOption links = new LinkOption();

    @Mixin
    private DrawingOptions drawing = new DrawingOptions();

    @Option(names = "--list", description = "Print all threats in use, as ID - title.")
    private boolean list;

    @Option(names = "--list-elements", description = "Print the kinds of elements, and the enums.")
    private boolean listElements;

    @Option(
            names = "--describe",
            paramLabel = "NAME",
            arity = "1..*",
            parameterConsumer = NamesConsumer.class,
            description = "Describe a kind with its properties and controls, a threat, a control, a property or an"
                    + " enum. Takes all names up to the next option.")
    private List<String> describe = new ArrayList<>();

    /** The names of the subcommands. */
    static List<String> subcommands() {
        List<String> names = new ArrayList<>();
        for (Class<?> subcommand :
                ThreatdocCommand.class.getAnnotation(CommandLine.Command.class).subcommands()) {
            names.add(subcommand.getAnnotation(CommandLine.Command.class).name());
        }
        return names;
    }

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        StringBuilder answer = new StringBuilder();
        for (Task action : actions()) {
            answer.append(action.perform(session));
        }
        session.console().print(answer.toString());
        return ExitCode.FINE;
    }

    /** What was asked for; one new line for each new thing. The order is that of the original's outputs. */
    private List<Task> actions() throws UserException {
        List<Task> actions = new ArrayList<>();
        if (!describe.isEmpty()) {
            actions.add(new Describe(describe));
        }
        if (list) {
            actions.add(new ListThreats());
        }
        if (listElements) {
            actions.add(new ListElements());
        }
        if (seq) {
            actions.add(new PrintOutput("seq.puml", drawing.diagrams()));
        }
        boolean askedForMore = !actions.isEmpty() || report != null || print != null || json != null;
        if (dfd || !askedForMore) {
            actions.add(new PrintOutput("dfd.dot", drawing.diagrams()));
        }
        if (report != null) {
            actions.add(new FillReport(report, drawing.diagrams(), links.links()));
        }
        if (print != null) {
            actions.add(new PrintOutput(print, drawing.diagrams()));
        }
        if (json != null) {
            actions.add(new WriteJson(json));
        }
        return actions;
    }
}
