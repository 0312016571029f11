package dev.threatdoc.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The arguments, understood: which command is to run, with which options. */
final class Arguments {

    private static final int HELP_WIDTH = 100;

    private final CommandLine commandLine;
    private final Command command;
    private final SharedOptions options;

    private Arguments(CommandLine commandLine, Command command, SharedOptions options) {
        this.commandLine = commandLine;
        this.command = command;
        this.options = options;
    }

    /**
     * Understands the arguments.
     *
     * @throws UserException with a line for each that cannot be understood
     */
    static Arguments parse(String... args) throws UserException {
        ThreatdocCommand program = new ThreatdocCommand();
        // A model may be called "@model.json"; nothing here is to be read from a file of arguments.
        CommandLine root = new CommandLine(program)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setResourceBundle(new HelpWords())
                .setPosixClusteredShortOptionsAllowed(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpAutoWidth(false);
        exitCodes(root);
        ParseResult parsed;
        try {
            parsed = root.parseArgs(args);
        } catch (ParameterException e) {
            throw UsageMistakes.of(e);
        }
        if (!parsed.hasSubcommand()) {
            return new Arguments(root, program, program.options());
        }
        CommandLine sub = parsed.subcommand().commandSpec().commandLine();
        refuseMixture(parsed, sub);
        Command command = sub.getCommand();
        return new Arguments(sub, command, program.options().and(command.options()));
    }

    /** Each help ends with what the exit codes mean. */
    private static void exitCodes(CommandLine root) {
        String[] words = {
            "", "Exit codes: 0 fine, 1 findings at or above --fail-on, 2 a mistake of yours, 3 one of ours."
        };
        root.getCommandSpec().usageMessage().footer(words);
        root.getSubcommands()
                .values()
                .forEach(s -> s.getCommandSpec().usageMessage().footer(words));
    }

    /** What asks the program itself for an answer does not go with a subcommand, which is another question. */
    private static void refuseMixture(ParseResult parsed, CommandLine sub) throws UserException {
        List<String> strangers = new ArrayList<>();
        for (OptionSpec option : parsed.matchedOptions()) {
            if (sub.getCommandSpec().findOption(option.longestName()) == null) {
                strangers.add(option.longestName());
            }
        }
        if (!strangers.isEmpty()) {
            throw UserException.of(mixture(String.join(", ", strangers), sub));
        }
    }

    /** What to tell those who ask for both at once. */
    static String mixture(String options, CommandLine sub) {
        return options + " and the subcommand " + sub.getCommandName()
                + " cannot be combined; ask for one after the other";
    }

    Command command() {
        return command;
    }

    SharedOptions options() {
        return options;
    }

    /** The help for the command. */
    String help() {
        return commandLine.getUsageMessage(Ansi.OFF).replace("\r\n", "\n");
    }
}
