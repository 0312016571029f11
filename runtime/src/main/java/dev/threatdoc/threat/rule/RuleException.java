package dev.threatdoc.threat.rule;

import dev.threatdoc.model.stability.Stable;

/** A rule in Java has failed while it looked at an item; its author has to mend it. */
@Stable
public final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleException(String message) {
        super(message);
    }

    RuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
