package dev.threatdoc.maven;

import dev.threatdoc.cli.Notices;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** What the command line says beside its answer, in Maven's words: warnings at once, the rest when it is known why. */
final class LogNotices implements Notices {

    private final Log log;
    private final List<String> mistakes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    LogNotices(Log log) {
        this.log = log;
    }

    @Override
    public void mistake(String line) {
        mistakes.add(MavenWords.of(line));
    }

    @Override
    public void warning(String line) {
        log.warn(MavenWords.of(line));
    }

    @Override
    public void note(String line) {
        notes.add(MavenWords.of(line));
    }

    @Override
    public void trace(String line) {
        log.debug(line);
    }

    @Override
    public void trace(Throwable thrown) {
        log.debug(thrown);
    }

    /** What the user has to put right. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    /** What else was worth knowing; the last of it says why a command failed that found no mistake. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Puts notes into the log. */
    void tell(List<String> told) {
        told.forEach(log::info);
    }
}
