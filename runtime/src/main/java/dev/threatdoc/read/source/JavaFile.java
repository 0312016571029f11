package dev.threatdoc.read.source;

/**
 * A file of Java code to read.
 *
 * @param path its path as places are to name it, with forward slashes
 * @param text what it says
 */
public record JavaFile(String path, String text) {}
