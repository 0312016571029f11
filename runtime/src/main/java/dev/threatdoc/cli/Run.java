package dev.threatdoc.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the command line inside of another program, such as the Maven plugin.
 *
 * @param exitCode what the process would have ended with
 * @param answer what it would have printed
 */
public record Run(int exitCode, String answer) {

    /** Does what the arguments ask for; no terminal is looked for, and no process ends. */
    public static Run of(List<String> arguments, Notices notices) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        int exitCode = Main.run(new Console(answer, notices), arguments.toArray(String[]::new));
        return new Run(exitCode, answer.toString(StandardCharsets.UTF_8));
    }
}
