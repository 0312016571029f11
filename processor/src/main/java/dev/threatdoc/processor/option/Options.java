package dev.threatdoc.processor.option;

/**
 * What the user chose; an option that is left out has its default here.
 *
 * @param threats which threats to look for
 * @param gate what is worth a warning, and what breaks the build
 * @param files which files to write, and how
 * @param code what to read off code and configuration
 */
public record Options(ThreatOptions threats, GateOptions gate, FileOptions files, CodeOptions code) {}
