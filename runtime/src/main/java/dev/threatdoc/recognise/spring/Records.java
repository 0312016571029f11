package dev.threatdoc.recognise.spring;

import dev.threatdoc.code.Expression;
import dev.threatdoc.code.Texts;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.vocabulary.Tags;
import java.util.Map;
import java.util.Set;

/** Kafka's own clients: records that are made to be sent, and consumers that subscribe. */
final class Records {

    private static final Set<String> RECORD = Set.of("org.apache.kafka.clients.producer.ProducerRecord");
    private static final Set<String> CONSUMERS =
            Set.of("org.apache.kafka.clients.consumer.KafkaConsumer", "org.apache.kafka.clients.consumer.Consumer");

    private Records() {}

    static void of(Module module, Notes notes, FarEnd broker) {
        Texts texts = new Texts(module.code());
        module.code()
                .creations()
                .filter(c -> c.expression().type().isAny(RECORD))
                .forEach(c -> notes.sends(
                        broker,
                        "Kafka",
                        Map.of(
                                Tags.PRODUCES,
                                c.expression().arguments().stream()
                                        .limit(1)
                                        .flatMap(a -> texts.of(a, c.type()).stream())
                                        .map(module.configuration()::resolve)
                                        .toList()),
                        new Evidence("new ProducerRecord()", c.place())));
        module.code()
                .calls()
                .filter(c -> c.expression().name().equals("subscribe")
                        && c.expression()
                                .rootType()
                                .filter(t -> t.isAny(CONSUMERS))
                                .isPresent())
                .forEach(c -> notes.receives(
                        broker,
                        "Kafka",
                        Map.of(
                                Tags.CONSUMES,
                                c.expression().arguments().stream()
                                        .flatMap(Expression::all)
                                        .flatMap(a -> texts.of(a, c.type()).stream())
                                        .distinct()
                                        .toList()),
                        Notes.evidence(c)));
    }
}
