package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.text.Count;
import dev.threatdoc.model.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Names the other items for which a message holds. */
final class LikewiseWords {

    private static final int MOST_FLOWS = 5;

    private LikewiseWords() {}

    /** What the first line says beside the subject, such as {@code , its response and 2 more dataflows}. */
    static String inBrief(AssumedGroup group) {
        List<String> more = new ArrayList<>();
        if (!group.responses().isEmpty()) {
            more.add(group.responses().size() == 1 ? "its response" : "its responses");
        }
        if (!group.alike().isEmpty()) {
            more.add(Count.of(group.alike().size(), "more dataflow"));
        }
        return switch (more.size()) {
            case 0 -> "";
            case 1 -> " and " + more.get(0);
            default -> ", " + String.join(" and ", more);
        };
    }

    /** The same with names and places, in a line of its own; empty if there is nothing more. */
    static String inFull(AssumedGroup group) {
        List<String> names = Stream.concat(
                        responses(group),
                        group.alike().stream().flatMap(g -> Stream.concat(Stream.of(name(g.subject())), responses(g))))
                .toList();
        return names.isEmpty() ? "" : "Likewise " + NamesInBrief.of(names, MOST_FLOWS);
    }

    private static Stream<String> responses(AssumedGroup group) {
        int all = group.findings().size();
        return group.responses().stream()
                .map(r -> "its response " + name(r.flow())
                        + (r.threats() < all ? " for " + r.threats() + " of them" : ""));
    }

    private static String name(Subject subject) {
        Place place = subject.place();
        String file = place.file().substring(place.file().lastIndexOf('/') + 1);
        return OneLine.quoted(subject.name())
                + (file.isEmpty() || place.line() == 0 ? "" : " (" + OneLine.of(file) + ":" + place.line() + ")");
    }
}
