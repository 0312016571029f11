package dev.threatdoc.read.config;

import dev.threatdoc.model.stability.Experimental;

/** How hard a secret is to guess, as far as its text tells, which itself is not kept. */
@Experimental
public enum Strength {
    /** A word that everybody tries first, or the name that it belongs to: {@code changeme}, {@code postgres}. */
    WELL_KNOWN,
    /** The same, for what the file that has it starts on somebody's own machine. */
    DEVELOPMENT,
    /** Made of such words, so that whoever tries them in a row finds it: {@code my-secret-key-for-tokens}. */
    GUESSABLE,
    /** Fewer than 256 bits, which is what a key for tokens has to have; long enough for a password. */
    SHORT,
    /** Nothing speaks against it, or it is no secret. */
    USUAL
}
