package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Dataflow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Divides a long sequence into parts that can be read, and drawn: what PlantUML needs for a drawing grows with the
 * product of its messages and its participants, from milliseconds to minutes.
 */
final class SequencePages {

    private static final int MESSAGES = 60;
    private static final int PARTICIPANTS = 30;

    private SequencePages() {}

    /** The flows of each page, in order; one page, which may be empty, where all of them fit. */
    static List<List<Dataflow>> of(List<Dataflow> flows) {
        List<List<Dataflow>> pages = new ArrayList<>();
        List<Dataflow> page = new ArrayList<>();
        Set<String> participants = new HashSet<>();
        for (Dataflow flow : flows) {
            Set<String> ends = Set.copyOf(List.of(flow.source(), flow.sink()));
            long more = ends.stream().filter(e -> !participants.contains(e)).count();
            if (page.size() == MESSAGES || participants.size() + more > PARTICIPANTS) {
                pages.add(page);
                page = new ArrayList<>();
                participants.clear();
            }
            page.add(flow);
            participants.addAll(ends);
        }
        pages.add(page);
        return pages;
    }
}
