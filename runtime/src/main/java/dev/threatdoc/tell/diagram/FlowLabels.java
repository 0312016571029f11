package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of flows. */
final class FlowLabels {

    private FlowLabels() {}

    /** A flow, or a request and its response; protocol and port of the response only where the protocol differs. */
    static List<DfdMessage> of(List<Dataflow> flows) {
        List<DfdMessage> messages = new ArrayList<>();
        String said = "";
        for (Dataflow flow : flows) {
            String protocol = flow.attributes().text(PropertyNames.PROTOCOL);
            boolean repeats = !messages.isEmpty() && protocol.equals(said);
            messages.add(new DfdMessage(
                    flow.id(),
                    flow.order() < 0 ? Optional.empty() : Optional.of(flow.order()),
                    Label.plain(flow.name()),
                    repeats ? Optional.empty() : transport(flow).map(Label::plain),
                    flow.isResponse()));
            said = protocol;
        }
        return messages;
    }

    /** Protocol and port of the end that listens, such as {@code HTTPS:443}; empty if undeclared. */
    private static Optional<String> transport(Dataflow flow) {
        String protocol = flow.attributes().text(PropertyNames.PROTOCOL);
        int port = flow.attributes().number(flow.isResponse() ? PropertyNames.SRC_PORT : PropertyNames.DST_PORT);
        if (port < 0) {
            return protocol.isBlank() ? Optional.empty() : Optional.of(protocol);
        }
        return Optional.of(protocol.isBlank() ? "port " + port : protocol + ":" + port);
    }
}
