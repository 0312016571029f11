package dev.threatdoc.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Explains what a message names: a weakness, a threat, a control, a property, a kind or an enum. */
@CommandLine.Command(
        name = "explain",
        customSynopsis = "threatdoc explain [options] NAME...",
        descriptionHeading = "%n",
        description = "Explains a weakness or threat by its id, a control, a property, a kind or an enum.",
        parameterListHeading = "%nNames:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
final class ExplainCommand implements Command {

    @Mixin
    private SharedOptions options = new SharedOptions();

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        List<String> names = session.models();
        if (names.isEmpty()) {
            throw UserException.of("Name what to explain, such as threatdoc explain sql-concatenation");
        }
        session.console().print(new Describe(names).perform(session));
        return ExitCode.FINE;
    }
}
