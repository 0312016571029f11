package dev.threatdoc.read.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Conditions that ask of one variable whether it holds anything, and nothing else. */
final class Empty {

    private static final Set<String> ASK = Set.of(
            "isEmpty",
            "isBlank",
            "isNotEmpty",
            "isNotBlank",
            "hasText",
            "hasLength",
            "nonNull",
            "length",
            "trim",
            "strip",
            "equals");

    private Empty() {}

    /** The variable that holds nothing where such a condition does not hold. */
    static Optional<String> unless(Expression condition) {
        List<Expression> all = condition.all().toList();
        Set<String> variables = all.stream()
                .filter(Expression.Variable.class::isInstance)
                .map(v -> ((Expression.Variable) v).name())
                .collect(Collectors.toSet());
        return variables.size() == 1 && all.stream().allMatch(Empty::asks)
                ? variables.stream().findFirst()
                : Optional.empty();
    }

    private static boolean asks(Expression part) {
        return part instanceof Expression.Variable
                || part instanceof Expression.Type
                || (part instanceof Expression.Call call && ASK.contains(call.name()))
                || (part instanceof Expression.Computed computed
                        && !computed.operator().equals(Expression.Computed.OR))
                || part.isLiteral("")
                || part.isLiteral(0)
                || (part instanceof Expression.Other && part.parts().isEmpty());
    }
}
