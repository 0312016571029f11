package dev.threatdoc.threat.condition;

/** {@code True} and {@code False}. */
enum Truth implements Ternary {
    FALSE,
    TRUE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    @Override
    public Ternary not() {
        return of(this == FALSE);
    }
}
