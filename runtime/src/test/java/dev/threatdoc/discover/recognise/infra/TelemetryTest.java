package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class TelemetryTest {

    private final Telemetry telemetry = new Telemetry();

    @Test
    void sendsToTheCollectorThatSettingsName() {
        assertThat(Modules.properties("quarkus.otel.exporter.otlp.endpoint=http://otel:4317")
                        .connectionsSeenBy(telemetry))
                .containsExactly("-> tracing-server|Telemetry collector|http://otel:4317 HTTP");
        assertThat(Modules.yaml("management: {otlp: {tracing: {endpoint: 'http://tempo:4318/v1/traces'}}}")
                        .connectionsSeenBy(telemetry))
                .containsExactly("-> tracing-server|Telemetry collector|http://tempo:4318/v1/traces HTTP");
        assertThat(Modules.yaml("OTEL_EXPORTER_OTLP_ENDPOINT: http://agent:4317")
                        .connectionsSeenBy(telemetry))
                .containsExactly("-> tracing-server|Telemetry collector|http://agent:4317 HTTP");
    }

    @Test
    void knowsWhereQuarkusLooksByItself() {
        assertThat(Modules.dependencies("io.quarkus:quarkus-opentelemetry").connectionsSeenBy(telemetry))
                .containsExactly("-> tracing-server|Telemetry collector|http://localhost:4317 HTTP");
        assertThat(Modules.dependencies("io.quarkus:quarkus-opentelemetry")
                        .andProperties("quarkus.otel.sdk.disabled=true")
                        .seenBy(telemetry))
                .isEmpty();
        assertThat(Modules.dependencies("io.micrometer:micrometer-tracing-bridge-otel")
                        .seenBy(telemetry))
                .isEmpty();
    }

    @Test
    void seesZipkinWhereMicronautReportsToIt() {
        assertThat(Modules.yaml("tracing.zipkin.enabled: true\n").connectionsSeenBy(new Telemetry()))
                .singleElement()
                .asString()
                .contains("localhost:9411");
        assertThat(Modules.yaml("tracing: {zipkin: {enabled: true, http: {url: 'http://traces:9411'}}}\n")
                        .connectionsSeenBy(new Telemetry()))
                .singleElement()
                .asString()
                .contains("http://traces:9411");
        assertThat(Modules.yaml("tracing.zipkin.enabled: false\n").connectionsSeenBy(new Telemetry()))
                .isEmpty();
    }
}
