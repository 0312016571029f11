package dev.threatdoc.threat.condition;

import dev.threatdoc.threat.condition.Clause.Simple;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a condition asks of an item by one of the methods. */
final class MethodWords {

    private MethodWords() {}

    static Clause say(Expr.MethodCall call, boolean holds) {
        String owner = NounWords.of(call.owner());
        return switch (call.method()) {
            case ONE_OF -> new Simple(owner, (holds ? "is " : "is not ") + among(call.arguments(), ""));
            case CROSSES -> new Simple(owner, (holds ? "crosses " : "does not cross ") + boundaries(call));
            case ENTERS -> new Simple(owner, (holds ? "enters " : "does not enter ") + boundaries(call));
            case EXITS -> new Simple(owner, (holds ? "leaves " : "does not leave ") + boundaries(call));
            case INSIDE -> new Simple(owner, (holds ? "is inside of " : "is not inside of ") + boundaries(call));
            case HAS_DATA_LEAKS -> new Simple(owner, leaks(owner, holds));
            case CHECK_TLS_VERSION -> older(call, owner, holds);
            case LOWER, UPPER -> new Simple(NounWords.of(call), holds ? "is not empty" : "is empty");
        };
    }

    private static String leaks(String owner, boolean holds) {
        String ends = owner.equals("it") ? "its sender, its receiver or it" : "its ends or it";
        return (holds ? "carries data" : "carries no data") + " of a higher classification than " + ends
                + " may handle";
    }

    private static Clause older(Expr.MethodCall call, String owner, boolean holds) {
        String subject = call.arguments().stream()
                .map(a -> NounWords.member(a, holds ? NounWords.Member.SOME : NounWords.Member.NONE))
                .collect(Collectors.joining(", "));
        return new Simple(subject, "uses an older version of TLS than " + owner + " accepts");
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
