package dev.threatdoc.read.code;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.stability.Experimental;

/**
 * An expression where it stands.
 *
 * @param <E> what kind of expression
 * @param expression the expression
 * @param type the type in which it stands
 * @param member the place of the field or method in which it stands
 */
@Experimental
public record Site<E extends Expression>(E expression, CodeType type, CodePlace member) {

    /** The place of the expression itself. */
    public CodePlace place() {
        return new CodePlace(
                member.type(),
                member.member(),
                "",
                0,
                "",
                member.file(),
                expression.line() > 0 ? expression.line() : member.line());
    }
}
