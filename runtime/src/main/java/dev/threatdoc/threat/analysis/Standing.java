package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Suppression;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.stability.Stable;
import java.util.Optional;

/**
 * The status of a finding, with the answer behind it.
 *
 * @param status what has become of it
 * @param response the user's answer to it, if there is one: the one that counts, else the one that has ended, else one
 *     that decides nothing
 * @param endsSoon whether that answer counts for two weeks more at the most
 * @param excludedBy the assumption that takes it away, if one does
 * @param suppressedBy where it was silenced in code, if it was
 */
@Stable
public record Standing(
        Finding.Status status,
        Optional<ThreatResponse> response,
        boolean endsSoon,
        Optional<Assumption> excludedBy,
        Optional<Suppression> suppressedBy) {

    /** Nobody has said anything about it. */
    public static Standing open() {
        return of(Finding.Status.OPEN, Optional.empty());
    }

    /** Nobody has said anything but in an answer that decides nothing or counts no more. */
    static Standing of(Finding.Status status, Optional<ThreatResponse> response) {
        return new Standing(status, response, false, Optional.empty(), Optional.empty());
    }

    /** Somebody has answered it. */
    public static Standing answered(ThreatResponse response, boolean endsSoon) {
        return new Standing(
                Finding.Status.ANSWERED, Optional.of(response), endsSoon, Optional.empty(), Optional.empty());
    }

    /** An assumption takes it away. */
    public static Standing excluded(Assumption assumption, Optional<ThreatResponse> response) {
        return new Standing(Finding.Status.EXCLUDED, response, false, Optional.of(assumption), Optional.empty());
    }

    /** It was silenced in code. */
    public static Standing suppressed(Suppression suppression, Optional<ThreatResponse> response) {
        return new Standing(Finding.Status.SUPPRESSED, response, false, Optional.empty(), Optional.of(suppression));
    }

    /** The same finding, known from the baseline, if nothing else was said of it. */
    Standing known() {
        return status == Finding.Status.OPEN ? of(Finding.Status.KNOWN, response) : this;
    }
}
