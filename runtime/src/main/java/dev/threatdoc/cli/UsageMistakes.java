package dev.threatdoc.cli;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.vocabulary.NearestName;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Formats mistakes in the arguments. */
final class UsageMistakes {

    private UsageMistakes() {}

    static UserException of(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return new UserException(unmatched.getUnmatched().stream()
                    .map(a -> Problem.error(Place.NONE, unknown(a, e)))
                    .toList());
        }
        if (e instanceof MissingParameterException missing) {
            return UserException.of(missing.getMissing().stream()
                    .findFirst()
                    .map(a -> name(a) + " needs a value: " + a.paramLabel())
                    .orElseGet(() -> firstLine(e)));
        }
        if (e instanceof OverwrittenOptionException overwritten) {
            return UserException.of(name(overwritten.getOverwritten()) + " may be given only once");
        }
        if (e.getArgSpec() instanceof OptionSpec option && option.arity().max() == 0) {
            return UserException.of(option.longestName() + " takes no value");
        }
        return UserException.of(firstLine(e));
    }

    private static String unknown(String argument, ParameterException e) {
        // What follows an equals sign is a value.
        String option = argument.replaceFirst("=.*", "");
        CommandLine parent = e.getCommandLine().getParent();
        if (parent != null && parent.getCommandSpec().findOption(option) != null) {
            return Arguments.mixture(option, e.getCommandLine());
        }
        CommandSpec command = e.getCommandLine().getCommandSpec();
        for (CommandLine sub : command.subcommands().values()) {
            if (sub.getCommandSpec().findOption(option) != null) {
                String name = sub.getCommandName();
                return option + " belongs to the subcommand " + name + "; write it behind " + name;
            }
        }
        List<String> known = new ArrayList<>();
        command.options().forEach(o -> known.addAll(List.of(o.names())));
        return "There is no option " + option
                + NearestName.of(option, known)
                        .map(n -> "; did you mean " + n + "?")
                        .orElse("; --help lists those that there are");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String firstLine(ParameterException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("The arguments cannot be understood");
    }
}
