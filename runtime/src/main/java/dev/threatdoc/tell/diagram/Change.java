package dev.threatdoc.tell.diagram;

/** How something has changed since another model of the same system. */
public enum Change {
    /** It was not there. */
    ADDED("added"),
    /** It is there no more; drawn nevertheless, for its absence is what the drawing tells. */
    REMOVED("removed"),
    /** It has open findings that it did not have. */
    RISKIER("riskier");

    private final String words;

    Change(String words) {
        this.words = words;
    }

    /** The change as legends print it. */
    public String words() {
        return words;
    }
}
