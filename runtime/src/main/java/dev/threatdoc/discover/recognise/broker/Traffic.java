package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.model.Evidence;
import java.util.List;

/**
 * Messages that one place of a program sends or receives.
 *
 * @param isIncoming whether it receives them
 * @param topics the topics or queues, as far as they are known
 * @param evidence what shows it
 */
record Traffic(boolean isIncoming, List<String> topics, Evidence evidence) {

    Traffic {
        topics = List.copyOf(topics);
    }

    /** What people call a topic or queue: of an address, such as that of a queue in a cloud, the last part. */
    static String topic(String name) {
        return name.replaceFirst("(?s)^(https?://|arn:|persistent://|non-persistent://).*[/:]", "");
    }
}
