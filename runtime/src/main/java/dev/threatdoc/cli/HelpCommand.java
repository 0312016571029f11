package dev.threatdoc.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Prints the help of a subcommand, or of the program. */
@CommandLine.Command(
        name = "help",
        customSynopsis = "threatdoc help [SUBCOMMAND]",
        descriptionHeading = "%n",
        description = "Prints the help of a subcommand.",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
final class HelpCommand implements Command {

    @Mixin
    private SharedOptions options = new SharedOptions();

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        List<String> names = session.models();
        if (names.size() > 1) {
            throw UserException.of("help explains one subcommand at a time");
        }
        if (!names.isEmpty() && !ThreatdocCommand.subcommands().contains(names.get(0))) {
            throw UserException.of("There is no subcommand " + names.get(0) + "; there is "
                    + String.join(", ", ThreatdocCommand.subcommands()));
        }
        String[] asked = names.isEmpty() ? new String[] {"--help"} : new String[] {names.get(0), "--help"};
        session.console().print(Arguments.parse(asked).help());
        return ExitCode.FINE;
    }
}
