package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.Optional;
import java.util.Set;

/**
 * Texts that stand in code for all to read. Unlike {@link dev.threatdoc.read.code.Texts}, what comes from the
 * configuration is none, not even what a field holds until it is set from there.
 */
@Experimental
public final class WrittenTexts {

    private static final Set<String> OF_RECEIVER = Set.of("getBytes", "toCharArray");
    private static final Set<String> OF_ARGUMENT = Set.of("encode");

    private WrittenTexts() {}

    /** The text that stands there itself. */
    public static Optional<String> literal(Expression value) {
        return value instanceof Expression.Literal literal && literal.value() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    /**
     * The text that stands there, in a field of the type, or is turned into bytes, characters or a hash there.
     *
     * @param type the type whose code it is
     */
    public static Optional<String> of(Expression value, CodeType type) {
        if (value instanceof Expression.Call call) {
            Optional<Expression> turned = OF_RECEIVER.contains(call.name())
                    ? call.receiver()
                    : OF_ARGUMENT.contains(call.name()) ? call.argument(0) : Optional.empty();
            return turned.flatMap(t -> of(t, type));
        }
        String name = value instanceof Expression.Variable variable
                ? variable.name()
                : value instanceof Expression.Select select ? select.name() : "";
        return name.isEmpty()
                ? literal(value)
                : type.field(name)
                        .filter(f -> f.annotations().isEmpty())
                        .flatMap(CodeField::value)
                        .flatMap(WrittenTexts::literal);
    }
}
