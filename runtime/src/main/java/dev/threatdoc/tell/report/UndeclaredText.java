package dev.threatdoc.tell.report;

import dev.threatdoc.model.Subject;
import dev.threatdoc.threat.condition.Unknown;

/** Formats an undeclared property. */
final class UndeclaredText {

    private UndeclaredText() {}

    /** The property or control; of another item than the one that the report speaks of, with that item's name. */
    static String of(Unknown unknown, Subject subject) {
        return unknown.item().equals(subject.id())
                ? unknown.property().text()
                : unknown.property() + " of " + unknown.itemName();
    }
}
