package dev.threatdoc.processor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Assumptions;

/** The compilers that have to agree. */
public enum Compilers {
    /** The one that runs the tests. */
    JAVAC {
        @Override
        List<Said> run(Job job, Path folder) throws Exception {
            return Runner.run(ToolProvider.getSystemJavaCompiler(), job);
        }
    },
    /** JDK 25, if there is one on this machine. */
    JAVAC_25 {
        @Override
        List<Said> run(Job job, Path folder) throws Exception {
            Optional<Path> java = java25();
            Assumptions.assumeTrue(
                    java.isPresent(), "There is no JDK 25: neither JDK25_HOME nor /usr/lib/jvm/*25* leads to one");
            return Worker.run(java.orElseThrow(), job, folder);
        }
    },
    /** Eclipse's. */
    ECJ {
        @Override
        List<Said> run(Job job, Path folder) throws Exception {
            return Runner.run(new EclipseCompiler(), job);
        }
    };

    abstract List<Said> run(Job job, Path folder) throws Exception;

    private static Optional<Path> java25() throws IOException {
        String home = System.getenv("JDK25_HOME");
        if (home != null) {
            return Optional.of(Path.of(home, "bin", "java")).filter(Files::isExecutable);
        }
        Path installed = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(installed)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(installed)) {
            return homes.filter(p -> p.getFileName().toString().contains("25"))
                    .map(p -> p.resolve("bin").resolve("java"))
                    .filter(p -> Files.isExecutable(p) && Files.isExecutable(p.resolveSibling("javac")))
                    .sorted()
                    .findFirst();
        }
    }
}
