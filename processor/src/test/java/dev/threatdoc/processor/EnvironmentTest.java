package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers that are not themselves: wrapped by a build tool, or failing under us. */
final class EnvironmentTest {

    private static final String SOURCE = """
            package p; import dev.threatdoc.annotation.*;
            @Server class S {
                @Dataflow(value = "a", from = S.class)
                @Dataflow(value = "b", from = S.class) @Controls(isEncrypted = false)
                void m() {}
            }
            """;

    @TempDir
    Path folder;

    /** Ours, in an environment of which nobody knows that it is javac's, as Gradle has it. */
    public static class Wrapped extends AbstractProcessor {

        private final ThreatdocProcessor ours = new ThreatdocProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            ours.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    Wrapped.class.getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) -> {
                        before(method.getName());
                        try {
                            return method.invoke(environment, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        void before(String method) {}

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return ours.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return ours.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return ours.process(annotations, round);
        }
    }

    /** One that fails as soon as we ask it for something. */
    public static final class Failing extends Wrapped {

        @Override
        void before(String method) {
            if (method.equals("getTypeUtils")) {
                throw new IllegalStateException("boom");
            }
        }
    }

    @Test
    void wrappedOnesGiveTheSame() {
        Outcome plain = new Project(folder.resolve("plain")).source(SOURCE).compile(Compilers.JAVAC);
        Outcome wrapped = new Project(folder.resolve("wrapped"))
                .source(SOURCE)
                .withoutThreatdoc()
                .processor(Wrapped.class)
                .compile(Compilers.JAVAC);

        assertThat(wrapped.isSuccess()).isTrue();
        assertThat(wrapped.brief()).isEqualTo(plain.brief());
        assertThat(wrapped.files()).isEqualTo(plain.files());
    }

    @Test
    void failingOnesAreOneErrorThatIsOurs() {
        Outcome outcome = new Project(folder)
                .source(SOURCE)
                .source("package p;\nclass T { String t = 1; }")
                .withoutThreatdoc()
                .processor(Failing.class)
                .compile(Compilers.JAVAC);

        assertThat(outcome.ours()).hasSize(1);
        assertThat(outcome.ours().get(0).kind()).contains("WARNING");
        assertThat(outcome.ours().get(0).text())
                .startsWith("[threatdoc] internal error in Threatdoc ")
                .contains("IllegalStateException: boom", "your compilation goes on", "please report")
                .doesNotContain("at dev.threatdoc.processor");
        assertThat(outcome.files()).isEmpty();
    }
}
