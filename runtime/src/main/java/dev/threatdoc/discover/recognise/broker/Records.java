package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Kafka's own clients: records that are made to be sent, consumers that subscribe, and Kafka Streams. */
final class Records {

    private static final Set<String> RECORD = Set.of("org.apache.kafka.clients.producer.ProducerRecord");
    private static final Set<String> CONSUMERS =
            Set.of("org.apache.kafka.clients.consumer.KafkaConsumer", "org.apache.kafka.clients.consumer.Consumer");

    private static final String BUILDER = "org.apache.kafka.streams.StreamsBuilder";
    private static final String STREAM = "org.apache.kafka.streams.kstream.KStream";
    private static final Set<String> READING = Set.of("stream", "table", "globalTable");

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
                                        .flatMap(a -> texts.of(a, c).stream())
                                        .map(module.configuration()::resolve)
                                        .toList()),
                        new Evidence("new ProducerRecord()", c.place())));
        module.code().calls().filter(c -> isOfStreams(c.expression())).forEach(c -> {
            List<String> topic =
                    c
                            .expression()
                            .argument(0)
                            .flatMap(a -> texts.of(a, c))
                            .map(module.configuration()::resolve)
                            .stream()
                            .toList();
            if (c.expression().name().equals("to")) {
                notes.sends(broker, "Kafka", Map.of(Tags.PRODUCES, topic), Notes.evidence(c));
            } else {
                notes.receives(broker, "Kafka", Map.of(Tags.CONSUMES, topic), Notes.evidence(c));
            }
        });
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
                                        .flatMap(a -> texts.of(a, c).stream())
                                        .distinct()
                                        .toList()),
                        Notes.evidence(c)));
    }

    /** Whether a call of Kafka Streams reads a topic or writes to one. */
    private static boolean isOfStreams(Expression.Call call) {
        boolean reads = READING.contains(call.name())
                && call.rootType().filter(t -> t.is(BUILDER)).isPresent();
        boolean writes = call.name().equals("to")
                && call.rootType().filter(t -> t.is(BUILDER) || t.is(STREAM)).isPresent();
        return reads || writes;
    }
}
