package dev.threatdoc.threat.condition;

import dev.threatdoc.model.stability.Experimental;

/** Says that a condition took more steps than it may; it has no result then. */
@Experimental
public final class ConditionBudgetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ConditionBudgetException(String message) {
        super(message);
    }
}
