package dev.threatdoc.processor.option;

import dev.threatdoc.threat.analysis.Gate;
import dev.threatdoc.threat.catalog.Level;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is worth a warning, and what breaks the build.
 *
 * @param warnOn the lowest severity that warns; empty if nothing is to warn
 * @param gate decides what breaks the build
 * @param maxWarnings the largest number of warnings, from 0
 * @param baseline the path of the file of known findings
 * @param today the day on which answers are judged; empty for the day of the build
 */
public record GateOptions(
        Optional<Level> warnOn, Gate gate, int maxWarnings, Optional<String> baseline, Optional<LocalDate> today) {}
