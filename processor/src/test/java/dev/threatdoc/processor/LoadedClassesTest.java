package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.ClassPath;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many classes a compilation loads: in a short one, loading takes longer than what they do.
 *
 * <p>Counts are the same on every machine, so they are compared with figures that stand here. Whoever needs more than a
 * tenth more has to say so by raising the figure.
 */
final class LoadedClassesTest {

    /** Classes that it takes to write the model alone. */
    private static final int MODEL = 807;

    /** Classes that it takes to write all outputs, the page among them, which draws itself when it is opened. */
    private static final int ALL = 1_006;

    private static final String SHOP = """
            import dev.threatdoc.annotation.Actor;
            import dev.threatdoc.annotation.Datastore;
            import dev.threatdoc.annotation.Dataflow;
            import dev.threatdoc.annotation.Server;
            class Shop {
              @Actor("User") interface User {}
              @Datastore("Orders") interface Orders {}
              @Server("Shop") static class Front {
                @Dataflow("saves") Orders orders;
                @Dataflow(value = "buys", from = User.class, protocol = "HTTPS") void buy(String what) {}
              }
            }
            """;

    /** What no compilation needs, whatever it writes. */
    private static final List<String> NEVER = List.of(
            "com.fasterxml.jackson.databind.",
            "com.github.weisj.",
            "com.google.common.",
            "dev.threatdoc.cli.",
            "dev.threatdoc.draw.picture.",
            "net.sourceforge.plantuml.",
            "org.eclipse.elk.",
            "org.eclipse.emf.",
            "org.eclipse.xtext.",
            "picocli.");

    /** What only a page with a drawing needs. */
    private static final List<String> DRAWING = List.of("dev.threatdoc.draw.layout.");

    @TempDir
    Path folder;

    @Test
    void writesTheModelWithFewClassesAndWithoutDrawing() throws Exception {
        Set<String> loaded = loaded("-Athreatdoc.outputs=model.json");

        assertThat(loaded).noneMatch(name -> isOf(NEVER, name)).noneMatch(name -> isOf(DRAWING, name));
        assertThat(loaded).hasSizeLessThan(MODEL + MODEL / 10);
    }

    @Test
    void writesAllOutputsWithoutPicturesAndWithoutTheCommandLine() throws Exception {
        Set<String> first = loaded();

        assertThat(first).noneMatch(name -> isOf(NEVER, name)).anyMatch(name -> isOf(DRAWING, name));
        assertThat(first).hasSizeLessThan(ALL + ALL / 10);
        // The page of the first compilation still says what is to be said.
        assertThat(loaded()).noneMatch(name -> isOf(DRAWING, name));
    }

    private static boolean isOf(List<String> packages, String name) {
        return packages.stream().anyMatch(name::startsWith);
    }

    /** The classes from the processor path that a compilation loads; those of lambdas have no names of their own. */
    private Set<String> loaded(String... more) throws Exception {
        Path source = Files.writeString(folder.resolve("Shop.java"), SHOP);
        List<String> options = new ArrayList<>(List.of("-d", folder.toString()));
        options.addAll(List.of("-cp", System.getProperty("java.class.path")));
        options.addAll(List.of(more));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Recording loader = new Recording();
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, d -> {}, options, null, files.getJavaFileObjects(source));
            task.setProcessors(List.of((Processor) loader.loadClass(ThreatdocProcessor.class.getName())
                    .getDeclaredConstructor()
                    .newInstance()));
            assertThat(task.call()).isTrue();
            return new TreeSet<>(loader.loaded);
        }
    }

    /** Loads all but the JDK's classes itself, and keeps their names. */
    private static final class Recording extends URLClassLoader {

        private final Set<String> loaded = new ConcurrentSkipListSet<>();

        Recording() throws IOException {
            super(ClassPath.urls(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            loaded.add(name);
            return found;
        }
    }
}
