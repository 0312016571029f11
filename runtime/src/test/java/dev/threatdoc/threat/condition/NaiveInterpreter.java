package dev.threatdoc.threat.condition;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.testing.Names;
import dev.threatdoc.threat.condition.Expr.Comprehension.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what a condition is worth by walking through its tree, with Java's own values and no regard for speed.
 *
 * <p>Knows as much of the language as {@link RandomCondition} writes. Numbers are longs, {@code None} is null.
 */
final class NaiveInterpreter implements ExprVisitor<@Nullable Object, RuntimeException> {

    private final ModelGraph graph;
    private final Map<String, Object> variables = new HashMap<>();

    private NaiveInterpreter(ModelGraph graph) {
        this.graph = graph;
    }

    static boolean holds(Expr expr, Subject target, ModelGraph graph) {
        NaiveInterpreter interpreter = new NaiveInterpreter(graph);
        interpreter.variables.put("target", target);
        return interpreter.isTrue(expr);
    }

    private boolean isTrue(Expr expr) {
        return counts(expr.accept(this));
    }

    private static boolean counts(@Nullable Object value) {
        return value != null
                && !value.equals(false)
                && !value.equals(0L)
                && !value.equals("")
                && !(value instanceof Collection<?> all && all.isEmpty());
    }

    /** What Java calls the same: booleans become numbers, as they are in Python. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth ? 1L : 0L;
        }
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof Item item) {
            return "item " + item.id();
        }
        if (value instanceof Collection<?> all) {
            Collection<Object> plain = value instanceof Set<?> ? new LinkedHashSet<>() : new ArrayList<>();
            all.forEach(v -> plain.add(plain(v)));
            return plain;
        }
        return value;
    }

    private static boolean same(@Nullable Object a, @Nullable Object b) {
        Object one = plain(a);
        Object other = plain(b);
        if (one instanceof Set<?> || other instanceof Set<?>) {
            return one instanceof Collection<?> x
                    && other instanceof Collection<?> y
                    && new LinkedHashSet<>(x).equals(new LinkedHashSet<>(y));
        }
        return one == null ? other == null : one.equals(other);
    }

    @Override
    public @Nullable Object literal(Expr.Literal literal) {
        Value value = literal.value();
        if (value instanceof Truth truth) {
            return truth == Truth.TRUE;
        }
        if (value instanceof Value.Whole whole) {
            return whole.number();
        }
        return value instanceof Value.Text t ? t.text() : value instanceof Value.Constant c ? c.constant() : null;
    }

    @Override
    public Object kindName(Expr.KindName kindName) {
        return kindName.kind();
    }

    @Override
    public @Nullable Object name(Expr.Name name) {
        return variables.get(name.name());
    }

    @Override
    public @Nullable Object property(Expr.Property property) {
        Item owner = (Item) property.owner().accept(this);
        String name = property.name();
        if (owner == null) {
            return null;
        }
        if (name.equals("name")) {
            return owner.name();
        }
        if (name.equals("inputs")) {
            return graph.model().flows().stream()
                    .filter(f -> f.sink().equals(owner.id()) && !f.isResponse())
                    .toList();
        }
        if (owner instanceof Dataflow flow
                && List.of("source", "sink", "response", "data").contains(name)) {
            return ofFlow(flow, name);
        }
        Attributes attributes = owner.attributes();
        if (owner.kind().property(name).isPresent()) {
            return attributes.property(Names.of(name)).value();
        }
        return name.equals("isHardened")
                ? attributes.control(PropertyNames.IS_HARDENED).value()
                : null;
    }

    private @Nullable Object ofFlow(Dataflow flow, String name) {
        return switch (name) {
            case "source" -> graph.element(flow.source());
            case "sink" -> graph.element(flow.sink());
            case "response" -> flow.response().map(graph::flow).orElse(null);
            default -> flow.data().stream().map(graph::data).toList();
        };
    }

    @Override
    public @Nullable Object control(Expr.Control control) {
        Item owner = (Item) control.owner().accept(this);
        return owner == null
                ? null
                : owner.attributes().control(Names.of(control.name())).value();
    }

    @Override
    public @Nullable Object call(Expr.Call call) {
        List<@Nullable Object> list = new ArrayList<>();
        if (call.arguments().size() == 1 && call.arguments().get(0).accept(this) instanceof String text) {
            return (long) text.length();
        }
        if (call.arguments().size() == 1) {
            list.addAll((Collection<?>) call.arguments().get(0).accept(this));
        } else {
            call.arguments().forEach(a -> list.add(a.accept(this)));
        }
        switch (call.function()) {
            case ANY:
                return list.stream().anyMatch(NaiveInterpreter::counts);
            case ALL:
                return list.stream().allMatch(NaiveInterpreter::counts);
            case LEN:
                return (long) list.size();
            case SUM:
                return list.stream().mapToLong(v -> (Long) plain(v)).sum();
            default:
                break;
        }
        Object best = null;
        for (Object value : list) {
            boolean better = best == null || (call.function() == Function.MIN) == (compare(value, best) < 0);
            best = better && (best == null || compare(value, best) != 0) ? value : best;
        }
        return best;
    }

    private static int compare(@Nullable Object a, @Nullable Object b) {
        if (a instanceof EnumConstant one && b instanceof EnumConstant other) {
            return one.rank() - other.rank();
        }
        if (a instanceof String one && b instanceof String other) {
            return one.compareTo(other);
        }
        return Long.compare((Long) plain(a), (Long) plain(b));
    }

    @Override
    public @Nullable Object methodCall(Expr.MethodCall call) {
        Object owner = call.owner().accept(this);
        switch (call.method()) {
            case LOWER:
                return ((String) owner).toLowerCase(Locale.ROOT);
            case ONE_OF:
                Element element = (Element) owner;
                return call.arguments().stream()
                        .anyMatch(a -> a instanceof Expr.KindName k
                                ? element.kind().is(k.kind())
                                : element.name().equals(a.accept(this)));
            case UPPER:
                return ((String) owner).toUpperCase(Locale.ROOT);
            case CROSSES, ENTERS, EXITS:
                Set<String> there = around(graph.source((Dataflow) owner));
                Set<String> here = around(graph.sink((Dataflow) owner));
                Set<String> left = new LinkedHashSet<>(there);
                left.removeAll(here);
                here.removeAll(there);
                return named(call, call.method() == Method.ENTERS ? Set.of() : left)
                        || named(call, call.method() == Method.EXITS ? Set.of() : here);
            case INSIDE:
                return named(call, around((Subject) owner));
            case CHECK_TLS_VERSION:
                Item self = (Item) owner;
                Collection<?> flows = (Collection<?>) call.arguments().get(0).accept(this);
                return flows.stream().anyMatch(f -> rank((Item) f, "tlsVersion") < rank(self, "minTLSVersion"));
            case HAS_DATA_LEAKS:
                Dataflow flow = (Dataflow) owner;
                int most = Math.min(
                        rank(flow, "maxClassification"),
                        Math.min(
                                rank(graph.source(flow), "maxClassification"),
                                rank(graph.sink(flow), "maxClassification")));
                return flow.data().stream().anyMatch(d -> rank(graph.data(d), "classification") > most);
            default:
                throw new IllegalArgumentException(call.method().word());
        }
    }

    /** The names of the boundaries around an item; all names in the model are different. */
    private Set<String> around(Subject subject) {
        Set<String> names = new LinkedHashSet<>();
        Subject inner = subject;
        while (inner.inBoundary().isPresent()) {
            inner = graph.boundary(inner.inBoundary().get());
            names.add(inner.name());
        }
        return names;
    }

    private boolean named(Expr.MethodCall call, Set<String> names) {
        return call.arguments().stream().map(a -> a.accept(this)).anyMatch(names::contains);
    }

    private static int rank(Item item, String property) {
        return item.attributes().constant(Names.of(property)).rank();
    }

    @Override
    public Object not(Expr.Not not) {
        return !isTrue(not.operand());
    }

    @Override
    public Object junction(Expr.Junction junction) {
        return junction.all()
                ? junction.operands().stream().allMatch(this::isTrue)
                : junction.operands().stream().anyMatch(this::isTrue);
    }

    @Override
    public Object compared(Expr.Compared compared) {
        Object left = compared.first().accept(this);
        for (Expr.Compared.Link link : compared.links()) {
            Object right = link.operand().accept(this);
            if (!holds(link.comparison(), left, right)) {
                return false;
            }
            left = right;
        }
        return true;
    }

    private static boolean holds(Comparison comparison, @Nullable Object left, @Nullable Object right) {
        switch (comparison) {
            case EQUAL, IS:
                return same(left, right);
            case NOT_EQUAL, IS_NOT:
                return !same(left, right);
            case IN, NOT_IN:
                boolean in = right instanceof String text
                        ? text.contains((String) left)
                        : ((Collection<?>) right).stream().anyMatch(v -> same(left, v));
                return in == (comparison == Comparison.IN);
            default:
                return left != null && right != null && comparison.accepts(compare(left, right));
        }
    }

    @Override
    public Object signed(Expr.Signed signed) {
        throw new IllegalArgumentException("a sign");
    }

    @Override
    public Object arithmetic(Expr.Arithmetic arithmetic) {
        long left = (Long) plain(arithmetic.left().accept(this));
        long right = (Long) plain(arithmetic.right().accept(this));
        return switch (arithmetic.operator()) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            default -> throw new IllegalArgumentException(arithmetic.operator().word());
        };
    }

    @Override
    public @Nullable Object choice(Expr.Choice choice) {
        return (isTrue(choice.condition()) ? choice.then() : choice.otherwise()).accept(this);
    }

    @Override
    public Object collected(Expr.Collected collected) {
        List<@Nullable Object> members = new ArrayList<>();
        collected.members().forEach(m -> members.add(plain(m.accept(this))));
        return collected.form() == Expr.Collected.Form.SET ? new LinkedHashSet<>(members) : members;
    }

    @Override
    public Object comprehension(Expr.Comprehension comprehension) {
        List<@Nullable Object> members = new ArrayList<>();
        Clause clause = comprehension.clauses().get(0);
        Object hidden = variables.get(clause.variable());
        for (Object member : (Collection<?>) clause.source().accept(this)) {
            variables.put(clause.variable(), member);
            if (clause.conditions().stream().allMatch(this::isTrue)) {
                members.add(comprehension.element().accept(this));
            }
        }
        variables.put(clause.variable(), hidden);
        return members;
    }
}
