package dev.threatdoc.threat.condition;

import dev.threatdoc.threat.condition.Said.Clause;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a condition asks of an item by one of the methods. */
final class MethodWords {

    private MethodWords() {}

    static Said say(Expr.MethodCall call, boolean holds) {
        String owner = NounWords.of(call.owner());
        return switch (call.method()) {
            case ONE_OF -> new Clause(owner, (holds ? "is " : "is not ") + among(call.arguments(), ""));
            case CROSSES -> new Clause(owner, (holds ? "crosses " : "does not cross ") + boundaries(call));
            case ENTERS -> new Clause(owner, (holds ? "enters " : "does not enter ") + boundaries(call));
            case EXITS -> new Clause(owner, (holds ? "leaves " : "does not leave ") + boundaries(call));
            case INSIDE -> new Clause(owner, (holds ? "is inside of " : "is not inside of ") + boundaries(call));
            case HAS_DATA_LEAKS -> new Clause(owner, leaks(owner, holds));
            case CHECK_TLS_VERSION -> older(call, owner, holds);
            case LOWER, UPPER -> new Clause(NounWords.of(call), holds ? "is not empty" : "is empty");
        };
    }

    private static String leaks(String owner, boolean holds) {
        String ends = owner.equals("it") ? "its sender, its receiver or it" : "its ends or it";
        return (holds ? "carries data" : "carries no data") + " of a higher classification than " + ends
                + " may handle";
    }

    private static Said older(Expr.MethodCall call, String owner, boolean holds) {
        String subject = call.arguments().stream()
                .map(a -> NounWords.member(a, holds ? NounWords.Member.SOME : NounWords.Member.NONE))
                .collect(Collectors.joining(", "));
        return new Clause(subject, "uses an older version of TLS than " + owner + " accepts");
    }

    private static String boundaries(Expr.MethodCall call) {
        return among(call.arguments(), "the trust boundary ");
    }

    private static String among(List<Expr> arguments, String before) {
        return Sentence.list(
                arguments.stream()
                        .map(a -> (a instanceof Expr.KindName ? "" : before) + NounWords.of(a))
                        .toList(),
                false);
    }
}
