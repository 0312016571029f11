package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.Expression;

/** Tells an expression from another that reads the same and stands somewhere else. */
final class Same {

    private Same() {}

    @SuppressWarnings("ReferenceEquality")
    static boolean is(Expression one, Expression other) {
        return one == other;
    }
}
