package dev.threatdoc.discover.scan;

/** Is told how far a scan has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = folder -> {};

    /**
     * A module is about to be read.
     *
     * @param folder its folder below the one that is scanned; empty for that one itself
     */
    void reading(String folder);
}
