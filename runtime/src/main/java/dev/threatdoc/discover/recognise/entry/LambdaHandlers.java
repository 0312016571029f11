package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.TypeName;
import java.util.Map;
import java.util.Set;

/** Handlers of AWS Lambda, with what their types of events say of where these come from. */
final class LambdaHandlers implements Recogniser {

    private static final Set<String> HANDLERS = Set.of(
            "com.amazonaws.services.lambda.runtime.RequestHandler",
            "com.amazonaws.services.lambda.runtime.RequestStreamHandler",
            "io.micronaut.function.aws.MicronautRequestHandler",
            "io.micronaut.function.aws.MicronautRequestStreamHandler",
            "org.springframework.cloud.function.adapter.aws.SpringBootRequestHandler");

    private static final String EVENTS = "com.amazonaws.services.lambda.runtime.events";

    private static final Map<String, FarEnd> SOURCES = Map.of(
            "SQSEvent", FarEnd.playing(Tags.MESSAGE_BROKER, "SQS").called("Amazon SQS"),
            "SNSEvent", FarEnd.playing(Tags.MESSAGE_BROKER, "SNS").called("Amazon SNS"),
            "KinesisEvent", FarEnd.playing(Tags.MESSAGE_BROKER, "Kinesis").called("Amazon Kinesis"),
            "DynamodbEvent", FarEnd.playing(Tags.DATABASE, "DynamoDB").called("Amazon DynamoDB"),
            "S3Event", FarEnd.playing(Tags.OBJECT_STORE, "S3").called("Amazon S3"),
            "KafkaEvent", FarEnd.playing(Tags.MESSAGE_BROKER, "Kafka").called("Kafka"),
            "RabbitMQEvent", FarEnd.playing(Tags.MESSAGE_BROKER, "RabbitMQ").called("RabbitMQ"),
            "ActiveMQEvent", FarEnd.playing(Tags.MESSAGE_BROKER, "ActiveMQ").called("ActiveMQ"));

    @Override
    public void recognise(Module module, Notes notes) {
        for (CodeType type : module.code().types()) {
            boolean handles = type.kind() == CodeType.Kind.CLASS
                    && !type.modifiers().contains("abstract")
                    && type.supertypes().stream().anyMatch(s -> module.code().inherits(s, HANDLERS));
            if (handles) {
                Evidence evidence = new Evidence(type.simpleName() + " handles events", type.place());
                notes.tag(Tags.CLOUD_FUNCTION, evidence, type.simpleName());
                notes.state(PropertyNames.ON_AWS, true, evidence);
                type.supertypes().stream()
                        .flatMap(s -> s.arguments().stream())
                        .filter(a -> a.isBelow(EVENTS))
                        .findFirst()
                        .ifPresent(e -> event(e, evidence, notes));
            }
        }
    }

    private static void event(TypeName event, Evidence evidence, Notes notes) {
        String name = event.simpleName();
        FarEnd source = SOURCES.get(name);
        if (source != null) {
            notes.receives(source, "HTTPS", Map.of(), evidence);
        } else if (name.startsWith("APIGateway") || name.startsWith("ApplicationLoadBalancer")) {
            notes.tag(Tags.REQUEST_TRIGGERED, evidence);
            notes.state(PropertyNames.IMPLEMENTS_API, true, evidence);
        } else if (name.equals("ScheduledEvent")) {
            notes.tag(Tags.SCHEDULED_TASKS, evidence);
        }
    }
}
