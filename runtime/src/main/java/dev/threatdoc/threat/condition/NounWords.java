package dev.threatdoc.threat.condition;

import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.Phrases;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.model.vocabulary.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in words what a part of a condition is worth. */
final class NounWords implements ExprVisitor<String, RuntimeException> {

    /** Of how many members of a list something is said. */
    enum Member {
        SOME("some of ", "one of "),
        SOME_NOT("some of ", "one of "),
        EACH("all of ", "each of "),
        NONE("none of ", "none of ");

        private final String ofMass;
        private final String ofMany;

        Member(String ofMass, String ofMany) {
            this.ofMass = ofMass;
            this.ofMany = ofMany;
        }
    }

    private static final NounWords INSTANCE = new NounWords();

    private static final String TARGET = "target";

    /** What can be reached from an item, as its own. */
    private static final Map<String, String> RELATIVES = Map.of(
            "data", "data",
            "inBoundary", "trust boundary",
            "response", "response",
            "responseTo", "request",
            "sink", "receiver",
            "source", "sender");

    /** What can be reached from an item in other words; the item stands behind them. */
    private static final Map<String, String> AROUND = Map.of(
            "inputs", "the flows into ",
            "outputs", "the flows out of ",
            "parents", "the trust boundaries around ",
            "carriedBy", "the flows that carry ",
            "processedBy", "the elements that process ");

    private NounWords() {}

    /** The words, such as {@code its sender} or {@code the number of the flows into it}. */
    static String of(Expr expr) {
        return expr.accept(INSTANCE);
    }

    /** Something of the members of a list; a verb behind it stands in the singular. */
    static String member(Expr list, Member member) {
        boolean mass = list instanceof Expr.Property property && property.name().equals("data");
        return (mass ? member.ofMass : member.ofMany) + of(list);
    }

    /** The name of a property or control. */
    static String name(Expr expr) {
        return expr instanceof Expr.Control control ? control.name() : ((Expr.Property) expr).name();
    }

    /** The type of what goes by a name: kinds that share the name of a property share its type. */
    static ValueType type(String name) {
        return spec(name).map(PropertySpec::type).orElse(ValueType.TEXT);
    }

    /** Whether a name is that of something that people say, and that is more than yes or no. */
    static boolean isValue(String name) {
        return spec(name)
                .filter(s -> s.role() != PropertySpec.Role.COMPUTED && s.type() != ValueType.BOOLEAN)
                .isPresent();
    }

    private static Optional<PropertySpec> spec(String name) {
        return Stream.concat(Kinds.all().stream().flatMap(k -> k.property(name).stream()), Controls.find(name).stream())
                .findFirst();
    }

    @Override
    public String literal(Expr.Literal literal) {
        Value value = literal.value();
        if (value instanceof Value.Text text) {
            return "\"" + PlainText.oneLine(text.text()) + "\"";
        }
        if (value instanceof Value.Whole whole) {
            return Long.toString(whole.number());
        }
        if (value instanceof Value.Decimal decimal) {
            return Double.toString(decimal.number());
        }
        if (value instanceof Value.Constant constant) {
            return constant.constant().name();
        }
        return value == Truth.TRUE ? "true" : value == Truth.FALSE ? "false" : "nothing";
    }

    @Override
    public String kindName(Expr.KindName kindName) {
        return kind(kindName.kind());
    }

    private static String kind(ElementKind kind) {
        return kind == Kinds.BOUNDARY
                ? "a trust boundary"
                : Type.Reference.of(List.of(kind)).words();
    }

    @Override
    public String name(Expr.Name name) {
        return name.name().equals(TARGET) ? "it" : name.name();
    }

    @Override
    public String property(Expr.Property property) {
        String owner = of(property.owner());
        String name = property.name();
        if (AROUND.containsKey(name)) {
            return AROUND.get(name) + owner;
        }
        return type(name) == ValueType.BOOLEAN
                ? whether(property)
                : possessive(owner, RELATIVES.getOrDefault(name, Phrases.noun(name)));
    }

    @Override
    public String control(Expr.Control control) {
        return type(control.name()) == ValueType.BOOLEAN
                ? whether(control)
                : possessive(of(control.owner()), Phrases.noun(control.name()));
    }

    private static String possessive(String owner, String noun) {
        return owner.equals("it") ? "its " + noun : "the " + noun + " of " + owner;
    }

    private static String whether(Expr expr) {
        return "whether " + Sentence.below(TruthWords.say(expr, true));
    }

    @Override
    public String call(Expr.Call call) {
        String words = switch (call.function()) {
            case LEN -> "the number of ";
            case MIN -> "the smallest of ";
            case MAX -> "the largest of ";
            case SUM -> "the sum of ";
            case ANY, ALL -> "";
        };
        return words.isEmpty()
                ? whether(call)
                : words
                        + Sentence.list(
                                call.arguments().stream().map(NounWords::of).toList(), true);
    }

    @Override
    public String methodCall(Expr.MethodCall call) {
        return switch (call.method()) {
            case LOWER -> of(call.owner()) + " in lower case";
            case UPPER -> of(call.owner()) + " in capitals";
            default -> whether(call);
        };
    }

    @Override
    public String not(Expr.Not not) {
        return whether(not);
    }

    @Override
    public String junction(Expr.Junction junction) {
        return whether(junction);
    }

    @Override
    public String compared(Expr.Compared compared) {
        return whether(compared);
    }

    @Override
    public String signed(Expr.Signed signed) {
        return (signed.negative() ? "minus " : "") + of(signed.operand());
    }

    @Override
    public String arithmetic(Expr.Arithmetic arithmetic) {
        String operator = switch (arithmetic.operator()) {
            case ADD -> " plus ";
            case SUBTRACT -> " minus ";
            case MULTIPLY -> " times ";
            case DIVIDE -> " divided by ";
            case FLOOR_DIVIDE -> " divided and rounded down by ";
            case REMAINDER -> " modulo ";
        };
        return "(" + of(arithmetic.left()) + operator + of(arithmetic.right()) + ")";
    }

    @Override
    public String choice(Expr.Choice choice) {
        return "(" + of(choice.then()) + " if " + Sentence.below(TruthWords.say(choice.condition(), true)) + ", else "
                + of(choice.otherwise()) + ")";
    }

    @Override
    public String collected(Expr.Collected collected) {
        return collected.members().isEmpty()
                ? "nothing"
                : Sentence.list(collected.members().stream().map(NounWords::of).toList(), true);
    }

    @Override
    public String comprehension(Expr.Comprehension comprehension) {
        return "(" + of(comprehension.element()) + " for each " + LoopWords.names(comprehension.clauses(), "each ")
                + ")";
    }
}
