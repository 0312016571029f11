package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.Expression;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses, and who chooses where they lead. */
final class Leads {

    /** What says how to get somewhere, but not where. */
    private static final Pattern NO_HOST = Pattern.compile("(?s)\\s*|(\\w+:)?(//)?(www\\.)?");

    private Leads() {}

    /** The value with which an address starts, if somebody else may choose it and nothing guards it. */
    static Optional<Taint> taint(Expression use, Expression address, Body body) {
        if (body.originsOf(address).isEmpty()) {
            return Optional.empty();
        }
        Expression start = null;
        for (Expression piece : Pieces.of(address, body)) {
            boolean isOpen = piece instanceof Expression.Literal l
                    && NO_HOST.matcher(String.valueOf(l.value())).matches();
            if (!isOpen) {
                start = piece;
                break;
            }
        }
        return start == null ? Optional.empty() : body.taint(use, start);
    }
}
