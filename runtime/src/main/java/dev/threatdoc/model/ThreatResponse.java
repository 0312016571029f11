package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was decided about one threat to one item.
 *
 * @param threat the threat's id or alias
 * @param at what it is about, where the item has several places: a file such as {@code application.yml}, or an endpoint
 *     such as {@code GET /orders}; empty for all of the item
 * @param kind the decision
 * @param reason why; never empty when it comes from an annotation
 * @param owner who answers for it; may be empty
 * @param ticket where it is tracked; may be empty
 * @param until the last day on which the answer counts, if it ends
 * @param severity a severity of one's own, in the words of the catalogs; empty to keep the threat's
 * @param cvss how severe it is here by CVSS, if somebody has judged that
 * @param place where it was given
 */
@Stable
public record ThreatResponse(
        String threat,
        String at,
        Kind kind,
        String reason,
        String owner,
        String ticket,
        Optional<LocalDate> until,
        String severity,
        Optional<Cvss> cvss,
        Place place) {

    /** An answer about all of an item. */
    public ThreatResponse(
            String threat,
            Kind kind,
            String reason,
            String owner,
            String ticket,
            Optional<LocalDate> until,
            String severity,
            Optional<Cvss> cvss,
            Place place) {
        this(threat, "", kind, reason, owner, ticket, until, severity, cvss, place);
    }

    /** Whether it is about a weakness: about all of the item, or about the file or the endpoint of the weakness. */
    public boolean isAbout(Weakness weakness) {
        String file = weakness.place().file();
        return at.isEmpty()
                || file.equals(at)
                || file.endsWith("/" + at)
                || weakness.origin().equals(at)
                || weakness.origin().startsWith(at + "?");
    }

    /**
     * Whether anything was decided: an answer without a reason, which only files have, decides nothing and does no more
     * than give the finding a severity or a CVSS vector of its own.
     */
    public boolean isDecision() {
        return !reason.isEmpty();
    }

    /** The decisions that there are. */
    public enum Kind {
        /** Something was done that takes the threat away or makes it small. */
        MITIGATED("mitigated"),
        /** The risk is known and borne. */
        ACCEPTED("accepted"),
        /** Somebody else bears the risk, by contract or insurance. */
        TRANSFERRED("transferred"),
        /** What made the threat possible is not done any more. */
        AVOIDED("avoided"),
        /** The threat does not apply here. */
        FALSE_POSITIVE("false positive");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The decision as people write it. */
        public String words() {
            return words;
        }
    }
}
