package dev.threatdoc.recognise.spring;

import com.google.auto.service.AutoService;
import dev.threatdoc.config.ConfigEntry;
import dev.threatdoc.config.Configuration;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hystrix's dashboard, Turbine, Spring Boot Admin, Zipkin, and who tells them what. */
@AutoService(Recogniser.class)
public final class Monitoring implements Recogniser {

    private static final String TURBINE = "Turbine";

    /** For the service loader. */
    public Monitoring() {}

    @Override
    public void recognise(Module module, Notes notes) {
        module.annotated("org.springframework.cloud.netflix.hystrix.dashboard.EnableHystrixDashboard")
                .ifPresent(e -> notes.tag(Tags.MONITORING_DASHBOARD, e, "Hystrix"));
        turbine(module, notes);
        admin(module, notes);
        zipkin(module, notes);
        module.dependency("spring-cloud-netflix-hystrix-stream")
                .ifPresent(e -> notes.sends(FarEnd.playing(Tags.MESSAGE_BROKER, "RabbitMQ"), "AMQP", Map.of(), e));
    }

    private static void turbine(Module module, Notes notes) {
        module.annotated("org.springframework.cloud.netflix.turbine.EnableTurbine")
                .ifPresent(e -> {
                    notes.tag(Tags.MONITORING_SERVER, e, TURBINE);
                    Configuration configuration = module.configuration();
                    configuration.find("turbine.app-config").ifPresent(a -> watched(a, notes));
                    dashboard(e, notes);
                });
        module.annotated("org.springframework.cloud.netflix.turbine.stream.EnableTurbineStream")
                .ifPresent(e -> {
                    notes.tag(Tags.MONITORING_SERVER, e, TURBINE);
                    notes.receives(FarEnd.playing(Tags.MESSAGE_BROKER, ""), "AMQP", Map.of(), e);
                    dashboard(e, notes);
                });
    }

    private static void watched(ConfigEntry entry, Notes notes) {
        Arrays.stream(entry.text().split(",", -1))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .forEach(n -> notes.receives(FarEnd.named(n), "HTTP", Map.of(), Notes.evidence(entry)));
    }

    private static void dashboard(Evidence evidence, Notes notes) {
        notes.sends(FarEnd.playing(Tags.MONITORING_DASHBOARD, "Hystrix"), "HTTP", Map.of(), evidence);
    }

    private static void admin(Module module, Notes notes) {
        module.annotated(
                        "de.codecentric.boot.admin.server.config.EnableAdminServer",
                        "de.codecentric.boot.admin.config.EnableAdminServer")
                .ifPresent(e -> notes.tag(Tags.ADMINISTRATION_SERVER, e, "Spring Boot Admin"));
        module.configuration()
                .find("spring.boot.admin.client.url", "spring.boot.admin.client.url[0]", "spring.boot.admin.url")
                .ifPresent(e -> notes.sends(
                        FarEnd.playing(Tags.ADMINISTRATION_SERVER, "").orAt(e.text()),
                        "HTTP",
                        Map.of(Tags.REGISTRATION, List.of("Spring Boot Admin")),
                        Notes.evidence(e)));
    }

    private static void zipkin(Module module, Notes notes) {
        module.annotated(
                        "zipkin.server.EnableZipkinServer",
                        "zipkin.server.internal.EnableZipkinServer",
                        "zipkin2.server.internal.EnableZipkinServer",
                        "org.springframework.cloud.sleuth.zipkin.stream.EnableZipkinStreamServer")
                .ifPresent(e -> notes.tag(Tags.TRACING_SERVER, e, "Zipkin"));
        Configuration configuration = module.configuration();
        Optional<ConfigEntry> setting = configuration.find(
                "management.zipkin.tracing.endpoint",
                "spring.zipkin.base-url",
                "spring.zipkin.baseUrl",
                "zipkin.host",
                "opentracing.jaeger.udp-sender.host");
        Optional<Evidence> dependency = module.dependency(
                "spring-cloud-starter-zipkin",
                "spring-cloud-sleuth-zipkin",
                "opentelemetry-exporter-zipkin",
                "zipkin-reporter-brave",
                "opentracing-spring-jaeger-cloud-starter");
        if (!configuration.isFalse("spring.zipkin.enabled")) {
            dependency.ifPresent(e -> notes.sends(
                    FarEnd.playing(Tags.TRACING_SERVER, "")
                            .orAt(setting.map(ConfigEntry::text).orElse("")),
                    "HTTP",
                    Map.of(),
                    setting.map(Notes::evidence).orElse(e)));
        }
    }
}
