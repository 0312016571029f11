package dev.threatdoc.threat.condition;

import java.util.ArrayList;
import java.util.List;

/**
 * Members that were run through to the end.
 *
 * @param members those that are there, or may be
 * @param presence why it is not known of some whether they are there
 */
record Gathered(List<Value> members, List<Open> presence) {

    static Gathered of(Frame frame, Members source) {
        Gathered gathered = new Gathered(new ArrayList<>(), new ArrayList<>());
        source.each(frame, (member, present) -> {
            gathered.members.add(member);
            if (present instanceof Open open) {
                gathered.presence.add(open);
            }
            return true;
        });
        return gathered;
    }

    /** Whether it is not known which there are, or what one of them is. */
    boolean isOpen() {
        return !presence.isEmpty() || members.stream().anyMatch(Open.class::isInstance);
    }

    /** Why not all about them is known. */
    Open open() {
        List<Value> all = new ArrayList<>(presence);
        all.addAll(members);
        return Open.join(all);
    }
}
