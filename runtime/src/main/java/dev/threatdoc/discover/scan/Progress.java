package dev.threatdoc.discover.scan;

/** Reports the progress of a scan. */
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
