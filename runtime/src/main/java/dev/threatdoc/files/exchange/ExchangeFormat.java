package dev.threatdoc.files.exchange;

import dev.threatdoc.threat.analysis.Analysis;

/** A format of another tool that a model or its findings can be written in. */
public interface ExchangeFormat {

    /** The word by which people ask for it, such as {@code otm}. */
    String name();

    /** What it is, as one clause for the help. */
    String description();

    /** Whether a document that is already where it goes is written again, so that parts of that stay. */
    default boolean isWrittenAgain() {
        return false;
    }

    /** The whole document; the same input gives the same text, with {@code \n} at the end of lines. */
    String write(Analysis analysis, ExchangeOptions options);
}
