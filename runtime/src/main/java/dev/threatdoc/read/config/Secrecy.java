package dev.threatdoc.read.config;

import dev.threatdoc.model.stability.Experimental;

/** What is known of a value that must not be told. */
@Experimental
public enum Secrecy {
    /** It is no secret, as far as its key and its form tell. */
    NONE,
    /** It is a secret that stands in the file for everybody to read. */
    PLAIN_TEXT,
    /** It is a secret that comes from elsewhere when the program starts. */
    PLACEHOLDER,
    /** It is a secret that stands in the file, but encrypted. */
    ENCRYPTED,
    /** There is no secret yet: the value is empty. */
    EMPTY
}
