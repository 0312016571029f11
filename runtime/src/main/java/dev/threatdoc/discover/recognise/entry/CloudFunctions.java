package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Google's Cloud Functions and Azure's Functions, with what triggers them. */
final class CloudFunctions implements Recogniser {

    private static final String GOOGLE = "com.google.cloud.functions.";
    private static final Set<String> BY_REQUEST = Set.of(GOOGLE + "HttpFunction", GOOGLE + "TypedFunction");
    private static final Set<String> BY_EVENT =
            Set.of(GOOGLE + "BackgroundFunction", GOOGLE + "RawBackgroundFunction", GOOGLE + "CloudEventsFunction");

    private static final String AZURE = "com.microsoft.azure.functions.annotation.";

    /** What a trigger of Azure's listens to, and the attribute that names it. */
    private record Trigger(String annotation, FarEnd source, String attribute, String protocol) {}

    private static final List<Trigger> TRIGGERS = List.of(
            trigger("ServiceBusQueueTrigger", Tags.MESSAGE_BROKER, "Azure Service Bus", "queueName", "AMQP"),
            trigger("ServiceBusTopicTrigger", Tags.MESSAGE_BROKER, "Azure Service Bus", "topicName", "AMQP"),
            trigger("EventHubTrigger", Tags.MESSAGE_BROKER, "Azure Event Hubs", "eventHubName", "AMQP"),
            trigger("QueueTrigger", Tags.MESSAGE_BROKER, "Azure Queue Storage", "queueName", "HTTPS"),
            trigger("KafkaTrigger", Tags.MESSAGE_BROKER, "Kafka", "topic", "Kafka"),
            trigger("BlobTrigger", Tags.OBJECT_STORE, "Azure Blob Storage", "path", "HTTPS"),
            trigger("CosmosDBTrigger", Tags.DATABASE, "Azure Cosmos DB", "databaseName", "HTTPS"));

    private static Trigger trigger(String annotation, Tag role, String technology, String attribute, String protocol) {
        return new Trigger(
                AZURE + annotation, FarEnd.playing(role, technology).called(technology), attribute, protocol);
    }

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            boolean isGoogles = type.kind() == CodeType.Kind.CLASS
                    && !type.modifiers().contains("abstract")
                    && (type.extendsAny(BY_REQUEST) || type.extendsAny(BY_EVENT));
            if (isGoogles) {
                Evidence evidence = new Evidence(type.simpleName() + " is a function", type.place());
                function(type.simpleName(), type.extendsAny(BY_REQUEST), evidence, notes);
            }
            for (CodeMethod method : type.methods()) {
                CodeAnnotation.find(method.annotations(), AZURE + "FunctionName")
                        .ifPresent(a -> azure(a, method, type, texts, notes));
            }
        }
    }

    private static void function(String name, boolean byRequest, Evidence evidence, Notes notes) {
        notes.tag(Tags.CLOUD_FUNCTION, evidence, name);
        notes.state(PropertyNames.ON_AWS, false, evidence);
        if (byRequest) {
            notes.tag(Tags.REQUEST_TRIGGERED, evidence);
            notes.state(PropertyNames.IMPLEMENTS_API, true, evidence);
        }
    }

    private static void azure(CodeAnnotation annotation, CodeMethod method, CodeType type, Texts texts, Notes notes) {
        List<CodeAnnotation> triggers = method.parameters().stream()
                .map(CodeParameter::annotations)
                .flatMap(List::stream)
                .toList();
        function(
                annotation.value("value").flatMap(v -> texts.of(v, type)).orElse(method.name()),
                CodeAnnotation.find(triggers, AZURE + "HttpTrigger").isPresent(),
                Notes.evidence(annotation),
                notes);
        CodeAnnotation.find(triggers, AZURE + "TimerTrigger")
                .ifPresent(t ->
                        notes.tag(Tags.SCHEDULED_TASKS, Notes.evidence(t), type.simpleName() + "." + method.name()));
        for (Trigger each : TRIGGERS) {
            CodeAnnotation.find(triggers, each.annotation())
                    .ifPresent(t -> notes.receives(
                            each.source(),
                            each.protocol(),
                            Map.of(Tags.CONSUMES, texts.of(t.values(each.attribute()), type)),
                            Notes.evidence(t)));
        }
    }
}
