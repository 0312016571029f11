package dev.threatdoc.threat.risk;

import dev.threatdoc.model.Cvss;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.threat.catalog.Level;

/** The severities that CVSS ratings stand for: each of the five steps for one of ours, the lowest for the lowest. */
@Stable
public final class CvssSeverity {

    private CvssSeverity() {}

    /** None is very low, low is low, medium is medium, high is high, critical is very high. */
    public static Level of(Cvss cvss) {
        return switch (cvss.rating()) {
            case NONE -> Level.VERY_LOW;
            case LOW -> Level.LOW;
            case MEDIUM -> Level.MEDIUM;
            case HIGH -> Level.HIGH;
            case CRITICAL -> Level.VERY_HIGH;
        };
    }
}
