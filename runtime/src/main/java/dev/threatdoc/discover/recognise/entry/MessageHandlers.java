package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Methods that get messages out of topics and queues: no paths, but ways into a program all the same. */
final class MessageHandlers implements OperationReader {

    private static final String RECEIVE = "RECEIVE";

    /** An annotation of such methods, with the attributes that name topics, and by what messages come. */
    private record Listening(String annotation, String protocol, List<String> attributes) {
        static Listening to(String annotation, String protocol, String... attributes) {
            return new Listening(annotation, protocol, List.of(attributes));
        }
    }

    private static final List<Listening> ALL = List.of(
            Listening.to("org.springframework.kafka.annotation.KafkaListener", "Kafka", "topics", "topicPattern"),
            Listening.to("org.springframework.amqp.rabbit.annotation.RabbitListener", "AMQP", "queues"),
            Listening.to("org.springframework.jms.annotation.JmsListener", "JMS", "destination"),
            Listening.to("io.awspring.cloud.sqs.annotation.SqsListener", "SQS", "value", "queueNames"),
            Listening.to("org.springframework.pulsar.annotation.PulsarListener", "Pulsar", "topics"),
            Listening.to("org.springframework.cloud.stream.annotation.StreamListener", "Messages", "value", "target"),
            Listening.to("org.eclipse.microprofile.reactive.messaging.Incoming", "Messages", "value"),
            Listening.to("io.micronaut.configuration.kafka.annotation.Topic", "Kafka", "value", "patterns"),
            Listening.to("io.micronaut.rabbitmq.annotation.Queue", "AMQP", "value"),
            Listening.to("org.springframework.messaging.handler.annotation.MessageMapping", "STOMP", "value"),
            Listening.to("org.springframework.messaging.simp.annotation.SubscribeMapping", "STOMP", "value"));

    /** Whether an operation gets messages, rather than to be called. */
    static boolean isOne(Operation operation) {
        return operation.method().equals(RECEIVE);
    }

    @Override
    public Stream<Operation> operations(Module module) {
        List<Listening> used = ALL.stream()
                .filter(l -> module.code().hasAnnotation(l.annotation()))
                .toList();
        if (used.isEmpty()) {
            return Stream.of();
        }
        Texts texts = new Texts(module.code());
        return module.code().types().stream()
                .filter(t -> t.kind() != CodeType.Kind.INTERFACE)
                .flatMap(t -> Handler.of(t, module.code()).stream()
                        .flatMap(h -> used.stream().flatMap(l -> of(l, h, module, texts))));
    }

    private static Stream<Operation> of(Listening listening, Handler handler, Module module, Texts texts) {
        return handler.annotations()
                .filter(a -> a.type().is(listening.annotation()))
                .flatMap(a -> texts.of(a.values(listening.attributes().toArray(String[]::new)), handler.type()).stream()
                        .map(module.configuration()::resolve)
                        .filter(t -> !t.contains(Texts.UNKNOWN))
                        .map(t -> of(listening, topic(t, module), a, handler)));
    }

    /** Of a channel, the topic that the settings put it on. */
    private static String topic(String name, Module module) {
        return module.configuration()
                .text("mp.messaging.incoming." + name + ".topic", "mp.messaging.incoming." + name + ".address")
                .orElse(name);
    }

    private static Operation of(Listening listening, String topic, CodeAnnotation annotation, Handler handler) {
        Optional<CodeParameter> bound = handler.method().parameters().stream().findFirst();
        Taken taken = new Taken(List.of(), bound.map(p -> Typed.meant(p.type())).orElse(""), bound, List.of());
        return new Operation(
                Asked.Framework.SPRING,
                listening.protocol(),
                RECEIVE,
                "",
                topic,
                taken,
                "",
                List.of(),
                Optional.of(handler),
                Notes.evidence(annotation));
    }
}
