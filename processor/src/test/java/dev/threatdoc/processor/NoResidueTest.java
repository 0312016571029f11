package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.ClassPath;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** IDEs and daemons of build tools compile often in one process, each time with a new class loader for processors. */
final class NoResidueTest {

    private static final String SHOP = """
            import dev.threatdoc.annotation.Actor;
            import dev.threatdoc.annotation.Boundary;
            import dev.threatdoc.annotation.Dataflow;
            import dev.threatdoc.annotation.Datastore;
            import dev.threatdoc.annotation.InBoundary;
            import dev.threatdoc.annotation.Server;
            class Shop {
              @Boundary("Outside") interface Outside {}
              @Actor("User") @InBoundary(Outside.class) interface User {}
              @Datastore("Orders") interface Orders {}
              @Server("Shop") static class Front {
                @Dataflow("saves") Orders orders;
                @Dataflow(value = "buys", from = User.class, protocol = "HTTPS") void buy(String what) {}
              }
            }
            """;

    @TempDir
    Path folder;

    /** In a process of its own, where what is only softly reachable goes as soon as memory is cleared. */
    @Test
    void noClassLoaderAndNoThreadStays() throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseSerialGC",
                        "-XX:SoftRefLRUPolicyMSPerMB=0",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NoResidueTest.class.getName(),
                        folder.toString(),
                        System.getProperty("threatdoc.compilations", "2"))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.trim()).isEqualTo("drawn: true, class loaders: all or all but the last gone, threads: []");
        assertThat(process.waitFor()).isZero();
    }

    /** Compiles some times one after the other, then twice as often in four threads, and says what is left of that. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int times = Integer.parseInt(args[1]);
        Set<String> before = threads();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            loaders.add(compile(folder.resolve("one" + i)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<WeakReference<ClassLoader>>> compiled = new ArrayList<>();
        for (int i = 0; i < 2 * times; i++) {
            Path out = folder.resolve("four" + i);
            compiled.add(pool.submit(() -> compile(out)));
        }
        for (Future<WeakReference<ClassLoader>> each : compiled) {
            loaders.add(each.get());
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
        long alive = alive(loaders);
        for (int i = 0; i < 20 && alive > 1; i++) {
            Thread.sleep(50);
            alive = alive(loaders);
        }
        // The JDK lets go of the last one when the next is there, however many there are.
        String gone = alive > 1 ? alive + " of " + loaders.size() + " still there" : "all or all but the last gone";
        Set<String> left = threads();
        left.removeAll(before);
        boolean drawn = Files.readString(folder.resolve("four0/META-INF/threatdoc/report.html"))
                .contains("<svg");
        System.out.println("drawn: " + drawn + ", class loaders: " + gone + ", threads: " + left);
    }

    private static long alive(List<WeakReference<ClassLoader>> loaders) {
        System.gc();
        return loaders.stream().filter(loader -> loader.get() != null).count();
    }

    private static Set<String> threads() {
        Set<String> names = new TreeSet<>();
        Thread.getAllStackTraces().keySet().forEach(t -> names.add(t.getName()));
        return names;
    }

    /** Compiles with all outputs, and forgets the class loader of the processor. */
    private static WeakReference<ClassLoader> compile(Path out) throws Exception {
        Files.createDirectories(out);
        try (URLClassLoader loader = new URLClassLoader(ClassPath.urls(), ClassLoader.getPlatformClassLoader())) {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
                JavaCompiler.CompilationTask task = compiler.getTask(
                        null,
                        files,
                        d -> {},
                        List.of("-d", out.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(new Shop()));
                task.setProcessors(List.of((Processor) loader.loadClass(ThreatdocProcessor.class.getName())
                        .getDeclaredConstructor()
                        .newInstance()));
                if (!task.call()) {
                    throw new IllegalStateException("The shop does not compile");
                }
            }
            return new WeakReference<>(loader);
        }
    }

    /** The program that is compiled. */
    private static final class Shop extends SimpleJavaFileObject {

        Shop() {
            super(URI.create("memory:///Shop.java"), JavaFileObject.Kind.SOURCE);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return SHOP;
        }
    }
}
