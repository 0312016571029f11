package dev.threatdoc.cli;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the threats in use, or the kinds of elements. */
@CommandLine.Command(
        name = "list",
        customSynopsis = "threatdoc list [options]",
        descriptionHeading = "%n",
        description = "Lists all threats and weaknesses in use, as ID - title.",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
final class ListCommand implements Command {

    @Mixin
    private SharedOptions options = new SharedOptions();

    @Option(names = "--elements", description = "List the kinds of elements, and the enums.")
    private boolean elements;

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        Task task = elements ? new ListElements() : new ListThreats();
        session.console().print(task.perform(session));
        return ExitCode.FINE;
    }
}
