package dev.threatdoc.discover.derive;

import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names derived dataflows. */
final class FlowNames {

    private FlowNames() {}

    static String of(Link link) {
        Edge edge = link.edge();
        List<String> topics = Stream.of(Tags.PRODUCES, Tags.CONSUMES)
                .flatMap(t -> Stream.ofNullable(edge.tags().get(t)))
                .map(Property::value)
                .flatMap(v -> ((List<?>) v).stream())
                .map(String::valueOf)
                .distinct()
                .toList();
        if (!topics.isEmpty()) {
            return topics.stream().collect(Collectors.joining(", ", "Messages (", ")"));
        }
        if (edge.has(Tags.REGISTRATION)) {
            return "Registration";
        }
        if (edge.has(Tags.POLLED)) {
            return "Health checks";
        }
        if (link.source().has(Tags.CONFIGURATION_SERVER) || link.source().has(Tags.CONFIGURATION_REPOSITORY)) {
            return "Configuration";
        }
        if (link.sink().has(Tags.LANGUAGE_MODEL) || link.sink().has(Tags.AGENT)) {
            return "Prompts";
        }
        if (link.sink().has(Tags.TOOL_SERVER) && link.source().has(Tags.AGENT)) {
            return "Tool calls";
        }
        if (edge.protocol().equals("WebSocket")) {
            return "WebSocket messages";
        }
        if (link.sink().has(Tags.OBJECT_STORE)) {
            return "Files";
        }
        if (link.sink().hasAny(KindOf.STORES)) {
            return "Queries";
        }
        if (link.sink().has(Tags.MESSAGE_BROKER) || link.source().has(Tags.MESSAGE_BROKER)) {
            return "Messages";
        }
        if (link.sink().has(Tags.MAIL_SERVER)) {
            return "Mail";
        }
        if (link.sink().has(Tags.LOGGING_SERVER)) {
            return "Log lines";
        }
        return link.sink().has(Tags.TRACING_SERVER)
                        || link.sink().has(Tags.METRICS_SERVER)
                        || link.sink().has(Tags.MONITORING_SERVER)
                        || link.sink().has(Tags.MONITORING_DASHBOARD)
                ? "Measurements"
                : "Requests";
    }
}
