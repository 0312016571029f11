package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;

/** Where something was written: in Java code or in a file. */
@Stable
public sealed interface Place permits CodePlace, FilePlace {

    /** Nowhere in particular. */
    Place NONE = new FilePlace("", 0, 0, "");

    /** The file, as a path with forward slashes that never is absolute for code; empty where unknown. */
    String file();

    /** The line, from 1; 0 where unknown. */
    int line();

    /** The place in one word or two for a message, such as {@code threats.json:3:14}; empty where unknown. */
    String words();
}
