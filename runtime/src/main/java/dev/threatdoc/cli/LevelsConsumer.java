package dev.threatdoc.cli;

import java.util.Arrays;
import java.util.Set;
import java.util.Stack;
import java.util.TreeSet;
import java.util.regex.Pattern;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Takes whole numbers, separated by spaces or commas, and leaves what follows them to others. */
final class LevelsConsumer implements IParameterConsumer {

    private static final Pattern NUMBERS = Pattern.compile("[\\s,]*\\d{1,9}([\\s,]+\\d{1,9})*[\\s,]*");

    @Override
    // The signature is picocli's.
    @SuppressWarnings("JdkObsolete")
    public void consumeParameters(Stack<String> args, ArgSpec argument, CommandSpec command) {
        Set<Integer> levels = new TreeSet<>();
        while (!args.isEmpty() && NUMBERS.matcher(args.peek()).matches()) {
            Arrays.stream(args.pop().split("[,\\s]+"))
                    .filter(n -> !n.isEmpty())
                    .map(Integer::valueOf)
                    .forEach(levels::add);
        }
        if (levels.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "--levels needs whole numbers from 0 on"
                            + (args.isEmpty() ? "" : "; \"" + args.peek() + "\" is none"));
        }
        levels.addAll(argument.<Set<Integer>>getValue());
        argument.setValue(levels);
    }
}
