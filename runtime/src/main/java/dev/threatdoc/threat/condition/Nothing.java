package dev.threatdoc.threat.condition;

/** {@code None}: there is no such item, or the item's kind has no such property. */
enum Nothing implements Value {
    NOTHING
}
