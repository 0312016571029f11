package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What flows that nobody named are called. */
final class FlowNames {

    private FlowNames() {}

    static String of(Edge edge) {
        List<String> topics = Stream.of(Tags.PRODUCES, Tags.CONSUMES)
                .flatMap(t -> Stream.ofNullable(edge.tags.get(t)))
                .map(Property::value)
                .flatMap(v -> ((List<?>) v).stream())
                .map(String::valueOf)
                .distinct()
                .toList();
        if (!topics.isEmpty()) {
            return topics.stream().collect(Collectors.joining(", ", "Messages (", ")"));
        }
        if (edge.tags.containsKey(Tags.REGISTRATION)) {
            return "Registration";
        }
        if (edge.source.has(Tags.CONFIGURATION_SERVER) || edge.source.has(Tags.CONFIGURATION_REPOSITORY)) {
            return "Configuration";
        }
        if (edge.sink.has(Tags.LANGUAGE_MODEL) || edge.sink.has(Tags.AGENT)) {
            return "Prompts";
        }
        if (edge.sink.has(Tags.TOOL_SERVER) && edge.source.has(Tags.AGENT)) {
            return "Tool calls";
        }
        if (edge.protocol.equals("WebSocket")) {
            return "WebSocket messages";
        }
        if (edge.sink.has(Tags.OBJECT_STORE)) {
            return "Files";
        }
        if (edge.sink.hasAny(KindOf.STORES)) {
            return "Queries";
        }
        if (edge.sink.has(Tags.MESSAGE_BROKER) || edge.source.has(Tags.MESSAGE_BROKER)) {
            return "Messages";
        }
        if (edge.sink.has(Tags.MAIL_SERVER)) {
            return "Mail";
        }
        if (edge.sink.has(Tags.LOGGING_SERVER)) {
            return "Log lines";
        }
        return edge.sink.has(Tags.TRACING_SERVER)
                        || edge.sink.has(Tags.METRICS_SERVER)
                        || edge.sink.has(Tags.MONITORING_SERVER)
                        || edge.sink.has(Tags.MONITORING_DASHBOARD)
                ? "Measurements"
                : "Requests";
    }
}
