package dev.threatdoc.processor;

import dev.threatdoc.model.Problem;
import dev.threatdoc.tell.output.OutputException;
import dev.threatdoc.tell.output.OutputFormat;
import dev.threatdoc.tell.output.OutputOptions;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Makes the texts of the outputs.
 *
 * <p>That is all pure, so what takes long is made in a thread of its own beside the others; each thread has ended
 * before the round does. The compiler itself is only asked from its own thread.
 */
final class Rendering {

    /**
     * What became of one output.
     *
     * @param text what to write; empty if what is there still says the same, or there is a problem
     * @param problem what is wrong with what the user supplied for it
     */
    private record Outcome(Optional<String> text, Optional<Problem> problem) {}

    private final Analysis analysis;
    private final OutputOptions options;

    Rendering(Analysis analysis, OutputOptions options) {
        this.analysis = analysis;
        this.options = options;
    }

    /**
     * Makes outputs.
     *
     * @param formats the outputs, each with what is there of a costly one from before
     * @param problems collects problems of what the user supplied
     * @return what is to be written, by the names of files, in the order of the formats
     */
    Map<String, String> run(Map<OutputFormat, Optional<String>> formats, List<Problem> problems) {
        Map<OutputFormat, FutureTask<Outcome>> tasks = new LinkedHashMap<>();
        List<FutureTask<Outcome>> here = new ArrayList<>();
        formats.forEach((format, before) -> {
            FutureTask<Outcome> task = new FutureTask<>(() -> render(format, before));
            tasks.put(format, task);
            if (format.isCostly()) {
                Thread thread = new Thread(task, "threatdoc " + format.fileName());
                thread.setDaemon(true);
                thread.start();
            } else {
                here.add(task);
            }
        });
        here.forEach(FutureTask::run);
        Map<String, String> texts = new LinkedHashMap<>();
        tasks.forEach((format, task) -> {
            Outcome outcome = await(task);
            outcome.text().ifPresent(text -> texts.put(format.fileName(), text));
            outcome.problem().ifPresent(problems::add);
        });
        return texts;
    }

    private Outcome render(OutputFormat format, Optional<String> before) {
        try {
            return before.filter(text -> format.isCurrent(text, analysis, options))
                            .isPresent()
                    ? new Outcome(Optional.empty(), Optional.empty())
                    : new Outcome(Optional.of(format.render(analysis, options)), Optional.empty());
        } catch (OutputException e) {
            return new Outcome(Optional.empty(), Optional.of(e.problem()));
        }
    }

    /** Waits to the end, for a thread that went on after the compiler had gone would find its class loader closed. */
    private static Outcome await(FutureTask<Outcome> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            if (e.getCause() instanceof Error own) {
                throw own;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
