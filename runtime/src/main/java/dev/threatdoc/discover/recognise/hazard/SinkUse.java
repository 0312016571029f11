package dev.threatdoc.discover.recognise.hazard;

/** What values are put into for which there are ways of their own to make them harmless. */
enum SinkUse {
    /** A page that a browser shows. */
    PAGE,
    /** The path of a file. */
    PATH,
    /** Anything else. */
    OTHER
}
