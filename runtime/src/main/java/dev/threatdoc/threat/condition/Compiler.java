package dev.threatdoc.threat.condition;

import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.threat.condition.Expr.Collected.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Turns the tree of a condition that has been checked into code. */
final class Compiler implements ExprVisitor<Code, RuntimeException> {

    private final OwnNames own;
    private final Variables<Integer> variables = new Variables<>();
    private int count;

    Compiler(OwnNames own) {
        this.own = own;
    }

    /** How many variables the code needs. */
    int variables() {
        return count;
    }

    /** The code of an expression. */
    Code compile(Expr expr) {
        return expr.accept(this);
    }

    private List<Code> compile(List<Expr> exprs) {
        return exprs.stream().map(this::compile).toList();
    }

    @Override
    public Code literal(Expr.Literal literal) {
        Value value = literal.value();
        return frame -> value;
    }

    @Override
    public Code kindName(Expr.KindName kindName) {
        throw new IllegalStateException("The checker lets no kind stand for a value: " + kindName.kind());
    }

    @Override
    public Code name(Expr.Name name) {
        if (name.name().equals("target")) {
            return frame -> new Value.Reference(frame.target());
        }
        int index = Objects.requireNonNull(variables.find(name.name()));
        return frame -> frame.variable(index);
    }

    @Override
    public Code property(Expr.Property property) {
        return Reads.property(compile(property.owner()), known(property.name()));
    }

    @Override
    public Code control(Expr.Control control) {
        return Reads.control(compile(control.owner()), known(control.name()));
    }

    /** What is compiled was checked, so that it names nothing that no kind has. */
    private PropertyName known(String name) {
        return PropertyName.find(name).or(() -> own.find(name)).orElseThrow();
    }

    @Override
    public Code call(Expr.Call call) {
        Expr first = call.arguments().get(0);
        if (call.function() == Function.LEN && !(first instanceof Expr.Comprehension)) {
            return Aggregates.len(compile(first));
        }
        Members members = call.arguments().size() == 1
                ? members(first)
                : Members.of(collected(new Expr.Collected(Form.TUPLE, call.arguments(), call.at())));
        return switch (call.function()) {
            case ANY -> Aggregates.any(members);
            case ALL -> Aggregates.all(members);
            case LEN -> Aggregates.len(members);
            case SUM -> Aggregates.sum(members);
            case MIN -> Aggregates.best(members, Comparison.LESS);
            case MAX -> Aggregates.best(members, Comparison.GREATER);
        };
    }

    @Override
    public Code methodCall(Expr.MethodCall call) {
        Code owner = compile(call.owner());
        return switch (call.method()) {
            case LOWER -> TextFunctions.lower(owner);
            case UPPER -> TextFunctions.upper(owner);
            case HAS_DATA_LEAKS -> FlowTests.hasDataLeaks(owner);
            case CHECK_TLS_VERSION ->
                FlowTests.checkTlsVersion(owner, members(call.arguments().get(0)));
            case ONE_OF, INSIDE, CROSSES, ENTERS, EXITS ->
                ItemTests.test(
                        owner,
                        call.method(),
                        call.arguments().stream().map(this::argument).toList());
        };
    }

    private ItemTests.Argument argument(Expr expr) {
        return expr instanceof Expr.KindName name ? ItemTests.argument(name.kind()) : ItemTests.argument(compile(expr));
    }

    @Override
    public Code not(Expr.Not not) {
        return Logic.not(compile(not.operand()));
    }

    @Override
    public Code junction(Expr.Junction junction) {
        List<Code> operands = compile(junction.operands());
        return junction.all() ? Logic.all(operands) : Logic.any(operands);
    }

    @Override
    public Code compared(Expr.Compared compared) {
        Code first = compile(compared.first());
        Expr.Compared.Link only = compared.links().get(0);
        boolean single = compared.links().size() == 1 && only.comparison().isMembership();
        if (single && only.operand() instanceof Expr.Comprehension comprehension) {
            return Comparisons.in(first, members(comprehension), only.comparison() == Comparison.NOT_IN);
        }
        List<Comparisons.Link> links = compared.links().stream()
                .map(l -> new Comparisons.Link(l.comparison(), operand(l)))
                .toList();
        return Comparisons.chain(first, links);
    }

    private Code operand(Expr.Compared.Link link) {
        // To ask whether something is in a set, it does not matter what is in there twice.
        return link.comparison().isMembership() && link.operand() instanceof Expr.Collected set
                ? collected(new Expr.Collected(Form.LIST, set.members(), set.at()))
                : compile(link.operand());
    }

    @Override
    public Code signed(Expr.Signed signed) {
        Code operand = compile(signed.operand());
        Value zero = new Value.Whole(0);
        Operator operator = signed.negative() ? Operator.SUBTRACT : Operator.ADD;
        return frame -> Numbers.calculate(operator, zero, operand.run(frame));
    }

    @Override
    public Code arithmetic(Expr.Arithmetic arithmetic) {
        Code left = compile(arithmetic.left());
        Code right = compile(arithmetic.right());
        return frame -> Numbers.calculate(arithmetic.operator(), left.run(frame), right.run(frame));
    }

    @Override
    public Code choice(Expr.Choice choice) {
        return Logic.choice(compile(choice.then()), compile(choice.condition()), compile(choice.otherwise()));
    }

    @Override
    public Code collected(Expr.Collected collected) {
        return Collecting.of(compile(collected.members()), collected.form() == Form.SET);
    }

    @Override
    public Code comprehension(Expr.Comprehension comprehension) {
        return Aggregates.list(members(comprehension));
    }

    private Members members(Expr expr) {
        if (!(expr instanceof Expr.Comprehension comprehension)) {
            return Members.of(compile(expr));
        }
        List<Loop.Clause> clauses = new ArrayList<>();
        for (Expr.Comprehension.Clause clause : comprehension.clauses()) {
            Members source = members(clause.source());
            int index = count++;
            variables.enter(clause.variable(), index);
            int weight = weight(comprehension, clauses.size());
            clauses.add(new Loop.Clause(index, source, compile(clause.conditions()), weight));
        }
        Code element = compile(comprehension.element());
        clauses.forEach(c -> variables.leave());
        return new Loop(element, clauses);
    }

    /** The size of what is evaluated in each turn of a loop: its conditions, and what they lead to. */
    private static int weight(Expr.Comprehension comprehension, int index) {
        List<Expr.Comprehension.Clause> clauses = comprehension.clauses();
        boolean last = index == clauses.size() - 1;
        Expr next = last ? comprehension.element() : clauses.get(index + 1).source();
        return Limits.size(next)
                + clauses.get(index).conditions().stream()
                        .mapToInt(Limits::size)
                        .sum();
    }
}
