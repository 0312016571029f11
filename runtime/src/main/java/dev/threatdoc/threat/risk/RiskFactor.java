package dev.threatdoc.threat.risk;

import dev.threatdoc.model.stability.Stable;

/** Something about a subject that makes each threat to it matter more. */
@Stable
public enum RiskFactor {
    /** It handles data that is classified TOP_SECRET: the impact is two steps higher. */
    TOP_SECRET_DATA("handles top secret data", 2, 0),
    /** It handles personal data, credentials, or data that is classified SENSITIVE or SECRET: one step higher. */
    SENSITIVE_DATA("handles sensitive data", 1, 0),
    /** Data reaches it over a trust boundary, or it is a flow that crosses one: likelihood is one step higher. */
    CROSSES_BOUNDARY("is reached over a trust boundary", 0, 1);

    private final String words;
    private final int impact;
    private final int likelihood;

    RiskFactor(String words, int impact, int likelihood) {
        this.words = words;
        this.impact = impact;
        this.likelihood = likelihood;
    }

    /** The factor as reports print it, to be read as "raised, for it ...". */
    public String words() {
        return words;
    }

    /** The steps by which it raises the impact. */
    public int impact() {
        return impact;
    }

    /** The steps by which it raises the likelihood. */
    public int likelihood() {
        return likelihood;
    }
}
