package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import java.util.Set;

/** Kafka, by Kafka Streams, Micronaut, Vert.x and Reactor. */
final class KafkaClients implements Recogniser {

    private static final String STREAMS = "org.apache.kafka.streams.";
    private static final String MICRONAUT = "io.micronaut.configuration.kafka.annotation.";

    private static final Broker BROKER = Broker.of("Kafka", "Kafka", "Kafka")
            .addresses(
                    "spring.kafka.streams.bootstrap-servers",
                    "spring.kafka.bootstrap-servers",
                    "quarkus.kafka-streams.bootstrap-servers",
                    "kafka.bootstrap.servers")
            .listeners(
                    Listener.receiving(MICRONAUT + "KafkaListener", MICRONAUT + "Topic"),
                    Listener.sending(MICRONAUT + "KafkaClient", MICRONAUT + "Topic"))
            .uses(
                    Use.receiving(Set.of(STREAMS + "StreamsBuilder"), 0, "stream", "table", "globalTable"),
                    Use.sending(
                            Set.of(
                                    STREAMS + "StreamsBuilder",
                                    STREAMS + "kstream.KStream",
                                    STREAMS + "kstream.KTable",
                                    STREAMS + "kstream.KGroupedStream"),
                            0,
                            "to",
                            "through"),
                    Use.receiving(
                            Set.of(
                                    "io.vertx.kafka.client.consumer.KafkaConsumer",
                                    "io.vertx.mutiny.kafka.client.consumer.KafkaConsumer"),
                            0,
                            "subscribe"),
                    Use.sending(
                            Set.of(
                                    "io.vertx.kafka.client.producer.KafkaProducerRecord",
                                    "io.vertx.mutiny.kafka.client.producer.KafkaProducerRecord"),
                            0,
                            "create"),
                    Use.receiving(Set.of("reactor.kafka.receiver.ReceiverOptions"), 0, "subscription"));

    @Override
    public void recognise(Module module, Notes notes) {
        BROKER.recognise(module, notes);
    }
}
