package dev.threatdoc.files.sarif;

import dev.threatdoc.threat.catalog.Level;

/** The words and numbers of SARIF and of code scanning for our five levels; the page on exchange lists them. */
final class SarifSeverity {

    private SarifSeverity() {}

    /** The level of a result or rule. */
    static String level(Level severity) {
        return switch (severity) {
            case VERY_LOW, LOW -> "note";
            case MEDIUM -> "warning";
            case HIGH, VERY_HIGH -> "error";
        };
    }

    /** The number that GitHub calls low to 3.9, medium to 6.9, high to 8.9 and critical above. */
    static String number(Level severity) {
        return switch (severity) {
            case VERY_LOW -> "1.0";
            case LOW -> "3.0";
            case MEDIUM -> "5.5";
            case HIGH -> "8.0";
            case VERY_HIGH -> "9.5";
        };
    }
}
