package dev.threatdoc.files.exchange;

import dev.threatdoc.files.place.SourceFiles;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What documents for others need beside the analysis.
 *
 * @param files where the files that the model speaks of are in the repository
 * @param arrangement where things stand in a drawing, for formats that are one
 * @param today the day on which answers were judged, for formats that want to know when something was looked at
 * @param version which Threatdoc this is, for formats that want to know
 * @param prose the document that is written again or that a sidecar belongs to, if there is one
 */
public record ExchangeOptions(
        SourceFiles files, Arrangement arrangement, LocalDate today, String version, Optional<Prose> prose) {

    /**
     * A document that is there.
     *
     * @param name the name of its file
     * @param text all of it
     */
    public record Prose(String name, String text) {}
}
