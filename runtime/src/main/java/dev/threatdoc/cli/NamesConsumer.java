package dev.threatdoc.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Takes all values up to the next option as names; several may stand in one, as the original had it. */
final class NamesConsumer implements IParameterConsumer {

    @Override
    // The signature is picocli's.
    @SuppressWarnings("JdkObsolete")
    public void consumeParameters(Stack<String> args, ArgSpec argument, CommandSpec command) {
        List<String> names = new ArrayList<>();
        while (!args.isEmpty() && !args.peek().startsWith("-")) {
            Arrays.stream(args.pop().split("[,\\s]+")).filter(n -> !n.isEmpty()).forEach(names::add);
        }
        if (names.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "--describe needs a NAME: that of a kind, a threat, a control, a property or an enum");
        }
        List<String> all = new ArrayList<>(argument.<List<String>>getValue());
        all.addAll(names);
        argument.setValue(all);
    }
}
