package dev.threatdoc.processor.testing;

import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Runs a compiler in this process. */
final class Runner {

    private Runner() {}

    /** What a compiler says to a job; whether it succeeded comes first, as a diagnostic of its own. */
    static List<Said> run(JavaCompiler compiler, Job job) throws Exception {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        Writer out = new StringWriter();
        boolean success;
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> paths =
                    job.files().stream().map(job.sourceRoot()::resolve).toList();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    out, files, collector, job.options(), null, files.getJavaFileObjectsFromPaths(paths));
            List<Processor> processors = new ArrayList<>();
            for (String name : job.processors()) {
                processors.add(
                        (Processor) Class.forName(name).getDeclaredConstructor().newInstance());
            }
            task.setProcessors(processors);
            success = task.call();
        }
        List<Said> said = new ArrayList<>();
        said.add(new Said(success ? "SUCCESS" : "FAILURE", "", 0, 0, out.toString()));
        for (Diagnostic<? extends JavaFileObject> d : collector.getDiagnostics()) {
            said.add(of(d, job.sourceRoot()));
        }
        return said;
    }

    private static Said of(Diagnostic<? extends JavaFileObject> d, Path root) {
        // After a message at a tree, javac leaves its file set for the messages that have none.
        String file = d.getSource() == null || d.getPosition() == Diagnostic.NOPOS
                ? ""
                : root.relativize(Path.of(d.getSource().toUri())).toString();
        long line = d.getLineNumber() == Diagnostic.NOPOS ? 0 : d.getLineNumber();
        return new Said(
                d.getKind().name(),
                file,
                file.isEmpty() ? 0 : line,
                file.isEmpty() ? 0 : d.getColumnNumber(),
                d.getMessage(Locale.ROOT));
    }
}
