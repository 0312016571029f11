package dev.threatdoc.tell.report;

/**
 * The text of a report template.
 *
 * @param file the file as the user named it, for messages
 * @param text its content
 */
public record TemplateSource(String file, String text) {}
