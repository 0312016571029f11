package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The participants of a sequence diagram in the order in which flows first touch them, those of one boundary side by
 * side.
 *
 * @param name the name of the boundary around them, on one line; empty for the outermost group
 * @param members participants and inner groups, in that order
 */
record ParticipantGroup(String name, List<SequenceMember> members) implements SequenceMember {

    /** The outermost group of those that some flows touch. */
    static ParticipantGroup of(ModelGraph graph, List<Dataflow> flows) {
        ParticipantGroup outermost = new ParticipantGroup("", new ArrayList<>());
        Map<String, ParticipantGroup> groups = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Dataflow flow : flows) {
            for (Element end : List.of(graph.source(flow), graph.sink(flow))) {
                if (seen.add(end.id())) {
                    ParticipantGroup group = outermost;
                    List<Boundary> around = new ArrayList<>(graph.boundariesAround(end));
                    Collections.reverse(around);
                    for (Boundary boundary : around) {
                        ParticipantGroup outer = group;
                        group = groups.computeIfAbsent(boundary.id(), id -> inside(outer, boundary));
                    }
                    group.members.add(new SequenceMember.Participant(end));
                }
            }
        }
        return outermost;
    }

    private static ParticipantGroup inside(ParticipantGroup outer, Boundary boundary) {
        ParticipantGroup inner = new ParticipantGroup(Label.plain(boundary.name()), new ArrayList<>());
        outer.members.add(inner);
        return inner;
    }

    /** All participants in it and in its inner groups, in the same order. */
    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (SequenceMember member : members) {
            if (member instanceof ParticipantGroup inner) {
                elements.addAll(inner.elements());
            } else if (member instanceof SequenceMember.Participant participant) {
                elements.add(participant.element());
            }
        }
        return elements;
    }
}
