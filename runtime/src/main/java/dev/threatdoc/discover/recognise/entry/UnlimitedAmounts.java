package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Quantities and amounts of money that requests name, which nothing keeps from being negative, as far as the place and
 * what compares values in the program show.
 */
final class UnlimitedAmounts implements OperationCheck {

    private static final Set<String> METHODS = Set.of("POST", "PUT", "PATCH");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)(order_?|item_?|buy_?|sell_?|transfer_?|withdraw(al)?_?|deposit_?|pay(ment)?_?|refund_?|unit_?|total_?)?"
                    + "(quantity|qty|amount|points|refund|fee)");
    private static final Set<String> NUMBERS =
            Set.of("int", "long", "double", "float", "Integer", "Long", "Double", "Float", "BigDecimal", "BigInteger");
    private static final Set<String> LIMITS = Set.of(
            "Min",
            "Max",
            "Positive",
            "PositiveOrZero",
            "DecimalMin",
            "DecimalMax",
            "Range",
            "Size",
            "Pattern",
            "Digits");
    private static final Set<String> PARSES = Set.of("parseInt", "parseDouble", "parseLong", "parseFloat", "valueOf");
    private static final Set<String> COMPARES = Set.of("signum", "max", "min", "abs", "isNegative");

    @Override
    public void check(List<Answered> operations, Module module, Notes notes) {
        Set<String> compared = compared(module);
        Optional<Weakness> seen = Optional.empty();
        for (Answered answered : operations) {
            Operation operation = answered.operation();
            Optional<Evidence> amount = operation.framework() == Asked.Framework.SERVLET
                    ? parsed(answered, compared)
                    : METHODS.contains(operation.method())
                            ? operation.takes().bound().flatMap(b -> field(b, module, compared))
                            : Optional.empty();
            if (amount.isPresent()) {
                Evidence evidence = amount.get();
                seen = Optional.of(seen.map(w -> w.with(evidence))
                        .orElseGet(() -> Weakness.of(WeaknessKinds.UNLIMITED_AMOUNT, evidence, "", operation.words())));
            }
        }
        seen.ifPresent(notes::weakness);
    }

    /** A field of what a request is bound to. */
    private static Optional<Evidence> field(CodeParameter bound, Module module, Set<String> compared) {
        return Taken.fields(bound, module.code())
                .filter(f -> AMOUNT.matcher(f.name()).matches()
                        && NUMBERS.contains(f.type().simpleName())
                        && !f.modifiers().contains("static")
                        && !compared.contains(f.name().toLowerCase(Locale.ROOT)))
                .filter(f -> !isLimited(f))
                .findFirst()
                .map(f -> evidence(f.name(), f.place()));
    }

    private static boolean isLimited(CodeField field) {
        return field.annotations().stream()
                .anyMatch(a -> LIMITS.contains(a.type().simpleName())
                        || a.type().simpleName().contains("Valid")
                        || a.type().simpleName().startsWith("Json"));
    }

    /** A parameter that a servlet makes a number of. */
    private static Optional<Evidence> parsed(Answered answered, Set<String> compared) {
        return answered.operation().handler().stream()
                .flatMap(h -> answered.expressions()
                        .filter(e -> e instanceof Expression.Assign assign
                                && assign.target() instanceof Expression.Variable target
                                && AMOUNT.matcher(target.name()).matches()
                                && !compared.contains(target.name().toLowerCase(Locale.ROOT))
                                && isParsed(assign.value()))
                        .map(e -> evidence(
                                ((Expression.Variable) ((Expression.Assign) e).target()).name(),
                                new Site<>(e, h.type(), h.method().place()).place())))
                .findFirst();
    }

    private static boolean isParsed(Expression value) {
        return value instanceof Expression.Call call
                && PARSES.contains(call.name())
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof Expression.Call read
                && read.name().equals("getParameter");
    }

    private static Evidence evidence(String name, Place place) {
        return new Evidence("nothing here keeps \"" + name + "\" from being negative or huge", place);
    }

    /** The names of what the program compares with a number that is written there, in small letters. */
    private static Set<String> compared(Module module) {
        Stream<Expression> sites = Stream.concat(
                module.code()
                        .sites(Expression.Computed.class)
                        .map(c -> c.expression().parts())
                        .filter(p -> p.size() == 2 && p.stream().anyMatch(UnlimitedAmounts::isNumber))
                        .flatMap(List::stream),
                module.code()
                        .calls()
                        .map(Site::expression)
                        .filter(c -> COMPARES.contains(c.name())
                                || (c.name().equals("compareTo")
                                        && c.argument(0)
                                                .filter(a -> a.all().anyMatch(UnlimitedAmounts::isNumber))
                                                .isPresent()))
                        .flatMap(c -> c.parts().stream()));
        return sites.map(UnlimitedAmounts::name).filter(n -> !n.isEmpty()).collect(Collectors.toSet());
    }

    private static boolean isNumber(Expression expression) {
        return (expression instanceof Expression.Literal literal && literal.value() instanceof Number)
                || (expression instanceof Expression.Select select
                        && Set.of("ZERO", "ONE", "TEN").contains(select.name()));
    }

    private static String name(Expression expression) {
        String name = expression instanceof Expression.Variable variable
                ? variable.name()
                : expression instanceof Expression.Select select
                        ? select.name()
                        : expression instanceof Expression.Call call
                                        && call.arguments().isEmpty()
                                ? call.name().replaceFirst("^get(?=[A-Z])", "")
                                : "";
        return name.toLowerCase(Locale.ROOT);
    }
}
