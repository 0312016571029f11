package dev.threatdoc.threat.condition;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.OwnNames;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a threat applies: an expression over {@code target}, in the familiar subset of Python.
 *
 * <p>{@code target.x} is a property of the kind, or else the control of that name; {@code target.controls.x} is always
 * the control. Where an item's kind has no such property, or there is no such item (a flow that has no response), the
 * value is {@code None}; reading on from it is {@code None} again, comparing its order is false, and running through it
 * is like running through an empty list. Nothing goes wrong while a condition is evaluated, for what can go wrong is
 * found when it is compiled; but one that takes too many steps ends in a {@link ConditionBudgetException}.
 *
 * <p>Immutable, and safe for use by several threads.
 */
@Experimental
public final class Condition implements Applicability {

    private final String source;
    private final Expr expr;
    private final Code code;
    private final int variables;

    private Condition(String source, Expr expr, Code code, int variables) {
        this.source = source;
        this.expr = expr;
        this.code = code;
        this.variables = variables;
    }

    /**
     * Reads a condition.
     *
     * @param targets the kinds that the threat is for; none means every kind
     * @throws ConditionException if it is not well-formed, or cannot work for any of the targets
     */
    public static Condition compile(String source, Collection<ElementKind> targets) throws ConditionException {
        return compile(source, targets, OwnNames.none());
    }

    /**
     * Reads a condition that may name properties and controls of somebody's own.
     *
     * @param targets the kinds that the threat is for; none means every kind
     * @throws ConditionException if it is not well-formed, or cannot work for any of the targets
     */
    public static Condition compile(String source, Collection<ElementKind> targets, OwnNames own)
            throws ConditionException {
        Source text = new Source(source);
        Expr expr = Parser.parse(text);
        Checker.check(expr, targets.isEmpty() ? List.of(Kinds.ELEMENT) : targets, text, own);
        Compiler compiler = new Compiler(own);
        Code code = compiler.compile(expr);
        return new Condition(source, expr, code, compiler.variables());
    }

    /** Whether it is true of a subject when everything undeclared has its default. */
    public boolean holds(Subject target, ModelGraph graph) {
        return isTrue(new Frame(target, graph, variables));
    }

    /**
     * What it reads, where that is all near its subject: of two subjects for which all of that is the same, it says the
     * same. Empty if it looks further.
     */
    public Optional<Set<NearRead>> nearReads() {
        return NearReads.of(expr);
    }

    @Override
    public Evaluation evaluate(Subject target, ModelGraph graph) {
        Frame closed = new Frame(target, graph, variables);
        return evaluation(isTrue(closed), closed);
    }

    @Override
    public Optional<Evaluation> evaluateIfHolds(Subject target, ModelGraph graph) {
        Frame closed = new Frame(target, graph, variables);
        return isTrue(closed) ? Optional.of(evaluation(true, closed)) : Optional.empty();
    }

    private Evaluation evaluation(boolean holds, Frame closed) {
        return closed.sawUnknown()
                ? Evaluation.of(holds, new Decider(code, closed, variables, false).decide(holds))
                : Evaluation.certain(holds);
    }

    @Override
    public Decision decideByDeclared(Subject target, ModelGraph graph) {
        Frame closed = new Frame(target, graph, variables);
        return new Decider(code, closed, variables, true).decide(isTrue(closed));
    }

    @Override
    public List<ReadValue> read(Subject target, ModelGraph graph) {
        Frame frame = new Frame(target, graph, variables);
        Set<ReadValue> read = new LinkedHashSet<>();
        frame.note(read);
        code.run(frame);
        return List.copyOf(read);
    }

    /** The condition as it was written. */
    @Override
    public String source() {
        return source;
    }

    @Override
    public String words() {
        return Sentence.of(TruthWords.say(expr, true));
    }

    @Override
    public String toString() {
        return source;
    }

    private boolean isTrue(Frame frame) {
        return Ternary.of(code.run(frame)) == Truth.TRUE;
    }
}
