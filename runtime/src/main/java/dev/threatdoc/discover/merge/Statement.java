package dev.threatdoc.discover.merge;

/**
 * A statement, and the MODEL that makes it.
 *
 * @param fact what was said
 * @param part the MODEL as the user named it
 */
record Statement<T>(T fact, String part) {}
