package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** Compilers and build tools find us. */
final class RegistrationTest {

    @Test
    void asAService() {
        assertThat(ServiceLoader.load(Processor.class)).anyMatch(p -> p instanceof ThreatdocProcessor);
    }

    @Test
    void asAnAggregatingProcessorForGradle() throws IOException {
        assertThat(resource("/META-INF/gradle/incremental.annotation.processors"))
                .isEqualTo("dev.threatdoc.processor.ThreatdocProcessor,aggregating\n");
    }

    @Test
    void withAVersionToReport() throws IOException {
        assertThat(resource("version.properties")).matches("version=\\d.*\n");
    }

    @Test
    void forEveryAnnotationAndEverySourceVersion() {
        ThreatdocProcessor processor = new ThreatdocProcessor();

        assertThat(processor.getSupportedAnnotationTypes()).containsExactly("*");
        assertThat(processor.getSupportedSourceVersion()).isEqualTo(SourceVersion.latestSupported());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ThreatdocProcessor.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
