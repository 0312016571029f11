package dev.threatdoc.discover.merge;

/**
 * Something that was said, and the MODEL that says it.
 *
 * @param fact what was said
 * @param part the MODEL as the user named it
 */
record Statement<T>(T fact, String part) {}
