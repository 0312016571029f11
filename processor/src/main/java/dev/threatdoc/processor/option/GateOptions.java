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
 * @param questions how much is asked of what nobody declared
 * @param quiet whether everything but what breaks the build is a note
 * @param applicability whether threats are left out whose technology the code lacks
 * @param maxWarnings the largest number of warnings, from 0
 * @param baseline the path of the file of known findings
 * @param today the day on which answers are judged; empty for the day of the build
 */
public record GateOptions(
        Optional<Level> warnOn,
        Gate gate,
        QuestionStyle questions,
        boolean quiet,
        boolean applicability,
        int maxWarnings,
        Optional<String> baseline,
        Optional<LocalDate> today) {}
