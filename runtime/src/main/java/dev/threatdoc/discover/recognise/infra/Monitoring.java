package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.FarEnd;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hystrix's dashboard, Turbine, Spring Boot Admin, and who tells them what. */
final class Monitoring implements Recogniser {

    private static final String TURBINE = "Turbine";
    private static final String DASHBOARD =
            "org.springframework.cloud.netflix.hystrix.dashboard.EnableHystrixDashboard";

    @Override
    public void recognise(Module module, Notes notes) {
        module.annotated(DASHBOARD).ifPresent(e -> notes.tag(Tags.MONITORING_DASHBOARD, e, "Hystrix"));
        turbine(module, notes);
        admin(module, notes);
        module.dependency("spring-cloud-netflix-hystrix-stream", "spring-cloud-netflix-hystrix-amqp")
                .ifPresent(e -> notes.sends(FarEnd.playing(Tags.MESSAGE_BROKER, "RabbitMQ"), "AMQP", Map.of(), e));
    }

    private static void turbine(Module module, Notes notes) {
        module.annotated("org.springframework.cloud.netflix.turbine.EnableTurbine")
                .ifPresent(e -> {
                    notes.tag(Tags.MONITORING_SERVER, e, TURBINE);
                    Configuration configuration = module.configuration();
                    configuration.find("turbine.app-config").ifPresent(a -> watched(a, notes));
                    dashboard(module, e, notes);
                });
        module.annotated(
                        "org.springframework.cloud.netflix.turbine.stream.EnableTurbineStream",
                        "org.springframework.cloud.netflix.turbine.amqp.EnableTurbineAmqp")
                .ifPresent(e -> {
                    notes.tag(Tags.MONITORING_SERVER, e, TURBINE);
                    notes.receives(FarEnd.playing(Tags.MESSAGE_BROKER, ""), "AMQP", Map.of(), e);
                    dashboard(module, e, notes);
                });
    }

    private static void watched(ConfigEntry entry, Notes notes) {
        Arrays.stream(entry.text().split(",", -1))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .forEach(n -> notes.receives(FarEnd.named(n), "HTTP", Map.of(), Notes.evidence(entry)));
    }

    /** Shows what it gathers, on its own pages if it has some. */
    private static void dashboard(Module module, Evidence evidence, Notes notes) {
        if (module.annotated(DASHBOARD).isEmpty()) {
            notes.sends(FarEnd.playing(Tags.MONITORING_DASHBOARD, "Hystrix"), "HTTP", Map.of(), evidence);
        }
    }

    private static void admin(Module module, Notes notes) {
        module.annotated(
                        "de.codecentric.boot.admin.server.config.EnableAdminServer",
                        "de.codecentric.boot.admin.config.EnableAdminServer")
                .ifPresent(e -> notes.tag(Tags.ADMINISTRATION_SERVER, e, "Spring Boot Admin"));
        Optional<ConfigEntry> address = module.configuration()
                .find("spring.boot.admin.client.url", "spring.boot.admin.client.url[0]", "spring.boot.admin.url");
        address.map(Notes::evidence)
                .or(() -> module.dependency("spring-boot-admin-starter-client"))
                .ifPresent(e -> {
                    FarEnd server = FarEnd.playing(Tags.ADMINISTRATION_SERVER, "Spring Boot Admin")
                            .orAt(address.map(ConfigEntry::text).orElse(""));
                    notes.sends(server, "HTTP", Map.of(Tags.REGISTRATION, List.of("Spring Boot Admin")), e);
                    // Whoever has registered is asked for its state, at the endpoints of its actuator.
                    notes.receives(server, "HTTP", Map.of(Tags.POLLED, List.of()), e);
                });
    }
}
