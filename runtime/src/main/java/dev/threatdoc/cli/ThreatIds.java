package dev.threatdoc.cli;

import dev.threatdoc.threat.catalog.Threat;

/** What threats are called in the output. */
enum ThreatIds implements Choice {
    /** By their own ids. */
    ID("id"),
    /** By pytm's code where they have one, so that results can be compared with pytm's. */
    ALIAS("alias");

    private final String word;

    ThreatIds(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The name of a threat. */
    String of(Threat threat) {
        return this == ID ? threat.id() : threat.pytmCode();
    }
}
