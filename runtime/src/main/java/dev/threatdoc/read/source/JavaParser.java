package dev.threatdoc.read.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.read.code.SourceUnit;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Reads Java files with the parser of the JDK that runs this program; nothing is resolved, so no class path is needed.
 *
 * <p>Whatever the files hold, the answer is records and warnings, never an exception.
 */
public final class JavaParser {

    /** So many at a time: a parser costs something to set up, and syntax trees cost memory while they are there. */
    private static final int BATCH = 100;

    private JavaParser() {}

    /** Reads files. */
    public static JavaSources parse(List<JavaFile> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return new JavaSources(
                    List.of(),
                    List.of(Problem.warning(
                            Place.NONE,
                            "This Java has no compiler (module jdk.compiler), so no Java file was read; run with a"
                                    + " JDK")));
        }
        List<SourceUnit> units = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int start = 0; start < files.size(); start += BATCH) {
            List<JavaFile> batch = files.subList(start, Math.min(files.size(), start + BATCH));
            JavaSources parsed = batch(compiler, batch);
            units.addAll(parsed.units());
            problems.addAll(parsed.problems());
        }
        return new JavaSources(units, problems);
    }

    private static JavaSources batch(JavaCompiler compiler, List<JavaFile> files) {
        try {
            return parse(compiler, files);
        } catch (RuntimeException | IOException | StackOverflowError | AssertionError e) {
            // The compiler's parser is not proof against every input; the others are read all the same.
            if (files.size() == 1) {
                return new JavaSources(
                        List.of(),
                        List.of(Problem.warning(
                                new FilePlace(files.get(0).path(), 0, 0, ""),
                                "the file cannot be read as Java; nothing of it is in the model")));
            }
            List<SourceUnit> units = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            for (JavaFile file : files) {
                JavaSources one = batch(compiler, List.of(file));
                units.addAll(one.units());
                problems.addAll(one.problems());
            }
            return new JavaSources(units, problems);
        }
    }

    private static JavaSources parse(JavaCompiler compiler, List<JavaFile> files) throws IOException {
        // By their URIs, for the compiler hands the files back in wrappers of its own.
        Map<URI, String> paths = new LinkedHashMap<>();
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Text text = new Text(i, files.get(i).text());
            texts.add(text);
            paths.put(text.toUri(), files.get(i).path());
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<SourceUnit> units = new ArrayList<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    Writer.nullWriter(),
                    manager,
                    diagnostics,
                    List.of("-proc:none", "-Xlint:none", "-XDshould-stop.ifError=PARSE"),
                    null,
                    texts);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                units.add(TreeReader.read(
                        unit, paths.getOrDefault(unit.getSourceFile().toUri(), ""), positions));
            }
        }
        return new JavaSources(units, problems(diagnostics, paths));
    }

    /** The first mistake of each file; what follows is often its consequence. */
    private static List<Problem> problems(DiagnosticCollector<JavaFileObject> diagnostics, Map<URI, String> paths) {
        Map<String, Problem> first = new LinkedHashMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            String path = diagnostic.getSource() == null
                    ? null
                    : paths.get(diagnostic.getSource().toUri());
            if (path != null && diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                FilePlace place = new FilePlace(path, (int) Math.max(0, diagnostic.getLineNumber()), 0, "");
                first.putIfAbsent(
                        path,
                        Problem.warning(
                                place,
                                "the file is not quite Java "
                                        + Runtime.version().feature() + " (" + words(diagnostic)
                                        + "); what could be read of it is in the model"));
            }
        }
        return List.copyOf(first.values());
    }

    /** What is wrong, in one line: the compiler puts the details below. */
    private static String words(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("").strip();
    }

    /** A file in memory; its name is ours, for paths of users need not be URIs. */
    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(int number, String text) {
            super(URI.create("string:///" + number + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
