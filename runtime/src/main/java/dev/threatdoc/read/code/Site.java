package dev.threatdoc.read.code;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.stability.Experimental;
import java.util.Optional;

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

    /** The method in which it stands; nothing for what a field is set to. */
    public Optional<CodeMethod> method() {
        return type.methods().stream().filter(m -> m.place().equals(member)).findFirst();
    }

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
