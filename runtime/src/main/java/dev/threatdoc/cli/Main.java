package dev.threatdoc.cli;

import dev.threatdoc.model.text.Thrown;
import java.util.List;

/** {@code java -jar threatdoc.jar}: the command line. */
public final class Main {

    private Main() {}

    /** Does what the arguments ask for and ends the process with one of the exit codes 0 to 3. */
    public static void main(String[] args) {
        System.exit(run(Console.standard(), args));
    }

    /** Does what the arguments ask for; whatever goes wrong is told in lines, never in a stack trace unless asked. */
    static int run(Console console, String... args) {
        // Pictures are drawn into files; no screen is wanted, even where there is one.
        System.setProperty("java.awt.headless", "true");
        // Looked for by hand, for it is wanted even where the arguments cannot be understood.
        console.debug(List.of(args).contains("--debug"));
        try {
            return answer(console, args);
        } catch (UserException e) {
            console.report(e.problems());
            console.trace(e);
            return ExitCode.MISTAKE;
        } catch (OutOfMemoryError e) {
            console.note("Java has too little memory for this; give it more with java -Xmx");
            console.trace(e);
            return ExitCode.DEFECT;
        } catch (Throwable e) {
            console.note("This is a defect of Threatdoc, not a mistake of yours (" + Thrown.words(e)
                    + "); please report it with what --debug prints");
            console.trace(e);
            return ExitCode.DEFECT;
        }
    }

    private static int answer(Console console, String... args) throws UserException {
        Arguments arguments = Arguments.parse(args);
        SharedOptions options = arguments.options();
        if (options.help()) {
            console.print(arguments.help());
            return ExitCode.FINE;
        }
        if (options.version()) {
            console.print("threatdoc " + Version.text() + "\n");
            return ExitCode.FINE;
        }
        console.quiet(options.quiet());
        console.debug(options.debug() || options.verbose());
        Session session = new Session(console, options);
        int code = arguments.command().run(session);
        return session.isMistaken() ? Math.max(code, ExitCode.MISTAKE) : code;
    }
}
