package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.Element;

/** What stands side by side at the top of a sequence diagram: participants, and groups of them. */
sealed interface SequenceMember permits SequenceMember.Participant, ParticipantGroup {

    /**
     * One participant.
     *
     * @param element the element that takes part
     */
    record Participant(Element element) implements SequenceMember {}
}
