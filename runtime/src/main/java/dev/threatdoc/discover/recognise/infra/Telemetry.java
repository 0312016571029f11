package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** OpenTelemetry and Jaeger: the collector that programs send traces, measurements and log lines to. */
final class Telemetry implements Recogniser {

    private static final List<String> SWITCHES = List.of(
            "quarkus.otel.enabled",
            "quarkus.otel.sdk.disabled",
            "management.tracing.enabled",
            "management.tracing.export.enabled",
            "management.otlp.tracing.export.enabled",
            "tracing.opentelemetry.enabled");

    private static final String[] ADDRESSES = {
        "quarkus.otel.exporter.otlp.traces.endpoint",
        "quarkus.otel.exporter.otlp.endpoint",
        "quarkus.opentelemetry.tracer.exporter.otlp.endpoint",
        "quarkus.jaeger.endpoint",
        "quarkus.jaeger.agent-host-port",
        "management.otlp.tracing.endpoint",
        "management.opentelemetry.tracing.export.otlp.endpoint",
        "management.otlp.metrics.export.url",
        "management.otlp.logging.endpoint",
        "otel.exporter.otlp.traces.endpoint",
        "otel.exporter.otlp.endpoint",
        "otel.exporter.jaeger.endpoint",
        "otel.exporter.zipkin.endpoint",
        "otel.traces.exporter.otlp.endpoint",
        "opentracing.jaeger.http-sender.url",
        "tracing.zipkin.http.url",
        "tracing.jaeger.sender.agentHost",
        "tracing.host",
        "jaeger.endpoint",
        "jaeger.agent.host"
    };

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        if (SWITCHES.stream()
                .anyMatch(s -> s.endsWith("disabled") ? configuration.isTrue(s) : configuration.isFalse(s))) {
            return;
        }
        Optional<ConfigEntry> address =
                configuration.find(ADDRESSES).filter(a -> !a.text().isBlank());
        if (configuration.isTrue("tracing.zipkin.enabled")) {
            // Micronaut's manual: it reports to the same machine unless told where.
            Optional<ConfigEntry> zipkin = configuration.find("tracing.zipkin.http.url");
            configuration
                    .find("tracing.zipkin.enabled")
                    .ifPresent(e -> notes.sends(
                            FarEnd.playing(Tags.TRACING_SERVER, "Zipkin")
                                    .orAt(zipkin.map(ConfigEntry::text).orElse("http://localhost:9411"))
                                    .called("Zipkin"),
                            "HTTP",
                            Map.of(),
                            Notes.evidence(zipkin.orElse(e))));
            return;
        }
        // Quarkus' manual: unless somebody says otherwise, it is on the same machine.
        Optional<Evidence> shown = address.map(Notes::evidence).or(() -> module.dependency("quarkus-opentelemetry"));
        if (shown.isEmpty() && !configuration.isFalse("quarkus.jaeger.enabled")) {
            module.dependency("quarkus-jaeger", "quarkus-smallrye-opentracing")
                    .ifPresent(e -> notes.sends(
                            FarEnd.playing(Tags.TRACING_SERVER, "Jaeger")
                                    .orAt("localhost:6831")
                                    .called("Jaeger"),
                            "UDP",
                            Map.of(),
                            e));
        }
        shown.ifPresent(e -> notes.sends(
                FarEnd.playing(Tags.TRACING_SERVER, "")
                        .orAt(address.map(ConfigEntry::text).orElse("http://localhost:4317"))
                        .called("Telemetry collector"),
                "HTTP",
                Map.of(),
                e));
    }
}
