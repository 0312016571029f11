package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.ClassPath;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compilation without our annotations pays for next to nothing. */
final class LazyTest {

    @TempDir
    Path folder;

    @Test
    void loadsNothingOfTheRuntimeWithoutAnnotations() throws Exception {
        assertThat(loaded("class Plain {}"))
                .contains("dev.threatdoc.processor.ThreatdocProcessor")
                .allMatch(name -> name.startsWith("dev.threatdoc.processor."))
                .hasSizeLessThan(12);
    }

    @Test
    void loadsItWithThem() throws Exception {
        assertThat(loaded("@dev.threatdoc.annotation.Server class S {}"))
                .contains("dev.threatdoc.model.ThreatModel")
                .doesNotContain("dev.threatdoc.threat.cvss.Calculator");
    }

    /** The classes of ours that a compilation loads. */
    private Set<String> loaded(String source) throws Exception {
        Path file = Files.writeString(folder.resolve(source.replaceAll(".*class (\\w+).*", "$1") + ".java"), source);
        try (Recording loader = new Recording()) {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
                JavaCompiler.CompilationTask task = compiler.getTask(
                        null, files, d -> {}, List.of("-d", folder.toString()), null, files.getJavaFileObjects(file));
                task.setProcessors(List.of((Processor) loader.loadClass(ThreatdocProcessor.class.getName())
                        .getDeclaredConstructor()
                        .newInstance()));
                assertThat(task.call()).isTrue();
            }
            return loader.loaded;
        }
    }

    /** Loads our classes itself, and keeps their names. */
    private static final class Recording extends URLClassLoader {

        private final Set<String> loaded = new TreeSet<>();

        Recording() throws IOException {
            super(ClassPath.urls(), LazyTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("dev.threatdoc.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            loaded.add(name);
            return findClass(name);
        }
    }
}
