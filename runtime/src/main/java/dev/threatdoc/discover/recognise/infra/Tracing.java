package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.FarEnd;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.Map;
import java.util.Optional;

/** Zipkin and what speaks its language: who collects the course of requests, and who tells of it, directly or not. */
final class Tracing implements Recogniser {

    private static final String STREAM_SERVER =
            "org.springframework.cloud.sleuth.zipkin.stream.EnableZipkinStreamServer";

    @Override
    public void recognise(Module module, Notes notes) {
        module.annotated(
                        "zipkin.server.EnableZipkinServer",
                        "zipkin.server.internal.EnableZipkinServer",
                        "zipkin2.server.internal.EnableZipkinServer",
                        STREAM_SERVER)
                .ifPresent(e -> notes.tag(Tags.TRACING_SERVER, e, "Zipkin"));
        module.annotated(STREAM_SERVER)
                .ifPresent(e -> notes.receives(FarEnd.playing(Tags.MESSAGE_BROKER, ""), "AMQP", Map.of(), e));
        Configuration configuration = module.configuration();
        if (!configuration.isFalse("spring.zipkin.enabled")) {
            module.dependency(
                            "spring-cloud-starter-zipkin",
                            "spring-cloud-sleuth-zipkin",
                            "opentelemetry-exporter-zipkin",
                            "zipkin-reporter-brave",
                            "opentracing-spring-jaeger-cloud-starter")
                    .ifPresent(e -> reports(module, e, notes));
            streams(module, notes);
        }
    }

    private static void reports(Module module, Evidence dependency, Notes notes) {
        Configuration configuration = module.configuration();
        Optional<ConfigEntry> address = configuration.find(
                "management.zipkin.tracing.endpoint",
                "spring.zipkin.base-url",
                "spring.zipkin.host",
                "zipkin.host",
                "opentracing.jaeger.udp-sender.host");
        String sender = configuration.text("spring.zipkin.sender.type").orElse("");
        // Sleuth's manual: with a broker's client on the class path, it is the broker that spans are sent to.
        boolean unsaid = sender.isEmpty() && address.isEmpty();
        if (sender.equals("rabbit") || (unsaid && usesRabbit(module))) {
            notes.sends(FarEnd.playing(Tags.MESSAGE_BROKER, "RabbitMQ"), "AMQP", Map.of(), dependency);
        } else if (sender.equals("kafka")) {
            notes.sends(FarEnd.playing(Tags.MESSAGE_BROKER, "Kafka"), "Kafka", Map.of(), dependency);
        } else {
            // Nobody has to say where it is: by default it listens on the same machine.
            boolean isJaeger = dependency.text().contains("jaeger");
            notes.sends(
                    FarEnd.playing(Tags.TRACING_SERVER, "")
                            .orAt(address.map(ConfigEntry::text)
                                    .orElse(isJaeger ? "http://localhost:6831" : "http://localhost:9411"))
                            .called(isJaeger ? "Jaeger" : "Zipkin"),
                    "HTTP",
                    Map.of(),
                    address.map(Notes::evidence).orElse(dependency));
        }
    }

    /** Before Sleuth 2, an artifact of its own sent spans to the broker that Spring Cloud Stream is bound to. */
    private static void streams(Module module, Notes notes) {
        module.dependency("spring-cloud-sleuth-stream").ifPresent(e -> {
            boolean isKafka = module.dependency("spring-cloud-starter-stream-kafka", "spring-cloud-stream-binder-kafka")
                    .isPresent();
            notes.sends(
                    FarEnd.playing(Tags.MESSAGE_BROKER, isKafka ? "Kafka" : "RabbitMQ"),
                    isKafka ? "Kafka" : "AMQP",
                    Map.of(),
                    e);
        });
    }

    private static boolean usesRabbit(Module module) {
        return module.dependency(
                        "spring-rabbit",
                        "spring-boot-starter-amqp",
                        "spring-cloud-starter-bus-amqp",
                        "spring-cloud-starter-stream-rabbit",
                        "spring-cloud-stream-binder-rabbit")
                .isPresent();
    }
}
