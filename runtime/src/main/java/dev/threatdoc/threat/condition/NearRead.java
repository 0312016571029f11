package dev.threatdoc.threat.condition;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.vocabulary.PropertyName;

/**
 * A property or control that a condition reads near its subject.
 *
 * @param where of which item
 * @param name the name
 */
@Experimental
public record NearRead(Where where, PropertyName name) {

    /** An item near a subject. */
    public enum Where {
        /** The subject itself. */
        SUBJECT,
        /** The element that the subject, a flow, starts from. */
        SOURCE,
        /** The element that the subject, a flow, ends at. */
        SINK
    }
}
