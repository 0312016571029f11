package dev.threatdoc.files.exchange;

import dev.threatdoc.files.place.SourceFiles;
import java.time.LocalDate;

/**
 * What documents for others need beside the analysis.
 *
 * @param files where the files that the model speaks of are in the repository
 * @param arrangement where things stand in a drawing, for formats that are one
 * @param today the day on which answers were judged, for formats that want to know when something was looked at
 * @param version which Threatdoc this is, for formats that want to know
 */
public record ExchangeOptions(SourceFiles files, Arrangement arrangement, LocalDate today, String version) {}
