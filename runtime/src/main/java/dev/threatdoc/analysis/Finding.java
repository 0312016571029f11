package dev.threatdoc.analysis;

import dev.threatdoc.catalog.Level;
import dev.threatdoc.catalog.Threat;
import dev.threatdoc.condition.Certainty;
import dev.threatdoc.condition.Unknown;
import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatResponse;
import java.util.List;
import java.util.Optional;

/**
 * A threat that applies to something in the model.
 *
 * @param threat the threat
 * @param subject what it applies to
 * @param severity how bad it is here: the threat's severity, or the one that the user's answer gives it
 * @param certainty whether it follows from what was said, or from what nobody said
 * @param settledBy for an assumed finding, what nobody said and what would settle it; sorted
 * @param evidence what shows it, if a rule in Java found it
 * @param status what has become of it
 * @param response the user's answer to it, if there is one
 * @param excludedBy the assumption that takes it away, if one does
 */
public record Finding(
        Threat threat,
        Subject subject,
        Level severity,
        Certainty certainty,
        List<Unknown> settledBy,
        List<Evidence> evidence,
        Status status,
        Optional<ThreatResponse> response,
        Optional<Assumption> excludedBy) {

    /** What has become of a finding. */
    public enum Status {
        /** Nobody has answered it. */
        OPEN("open"),
        /** Somebody has: see its response. */
        ANSWERED("answered"),
        /** An assumption says that it does not apply. */
        EXCLUDED("excluded");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** The status as outputs print it. */
        public String words() {
            return words;
        }
    }

    public Finding {
        settledBy = List.copyOf(settledBy);
        evidence = List.copyOf(evidence);
    }

    /** The same from one run to the next, as long as the threat and the subject keep their ids. */
    public String id() {
        return threat.id() + "@" + subject.id();
    }
}
