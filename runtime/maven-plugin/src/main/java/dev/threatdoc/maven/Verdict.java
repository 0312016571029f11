package dev.threatdoc.maven;

import dev.threatdoc.cli.ExitCode;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * What an exit code means to Maven: a failure is the verdict of a gate, an error a mistake of the user's or of ours.
 */
final class Verdict {

    private Verdict() {}

    /** Goes on, or stops the build with what was said last. */
    static void of(int exitCode, LogNotices notices) throws MojoExecutionException, MojoFailureException {
        List<String> notes = notices.notes();
        if (exitCode == ExitCode.FINE) {
            notices.tell(notes);
            return;
        }
        if (exitCode == ExitCode.MISTAKE) {
            notices.tell(notes);
            throw new MojoExecutionException(String.join("\n", notices.mistakes()));
        }
        int last = notes.size() - 1;
        notices.tell(notes.subList(0, last));
        if (exitCode == ExitCode.FINDINGS) {
            throw new MojoFailureException(notes.get(last));
        }
        throw new MojoExecutionException(notes.get(last));
    }
}
