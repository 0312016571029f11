package dev.threatdoc.threat.condition;

/** A part of a condition, ready to be evaluated; keeps nothing between evaluations. */
@FunctionalInterface
interface Code {

    /** What the part is worth. */
    Value run(Frame frame);
}
