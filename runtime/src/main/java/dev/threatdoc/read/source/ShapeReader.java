package dev.threatdoc.read.source;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.threatdoc.read.code.Expression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads how expressions and statements are put together, as far as no name has to be looked up. */
abstract class ShapeReader extends SimpleTreeVisitor<Expression, Integer> {

    private final LineNumbers lines;

    ShapeReader(LineNumbers lines) {
        this.lines = lines;
    }

    /** The lines of the file. */
    protected LineNumbers lines() {
        return lines;
    }

    /** Reads a tree; each level of depth is one less to go. */
    protected abstract Expression read(Tree tree, int depth);

    @Override
    protected Expression defaultAction(Tree tree, Integer depth) {
        return new Expression.Other(all(Children.of(tree), depth), lines().start(tree));
    }

    @Override
    public Expression visitLiteral(LiteralTree literal, Integer depth) {
        int line = lines().start(literal);
        return literal.getValue() == null
                ? new Expression.Other(List.of(), line)
                : new Expression.Literal(literal.getValue(), line);
    }

    @Override
    public Expression visitParenthesized(ParenthesizedTree parenthesized, Integer depth) {
        return read(parenthesized.getExpression(), depth - 1);
    }

    @Override
    public Expression visitBinary(BinaryTree binary, Integer depth) {
        return binary.getKind() == Tree.Kind.PLUS
                ? new Expression.Concat(all(operands(binary), depth), lines().start(binary))
                : computed(operator(binary.getKind()), binary, depth);
    }

    @Override
    public Expression visitUnary(UnaryTree unary, Integer depth) {
        return computed(operator(unary.getKind()), unary, depth);
    }

    @Override
    public Expression visitInstanceOf(InstanceOfTree test, Integer depth) {
        return computed("", test, depth);
    }

    private Expression computed(String operator, Tree tree, int depth) {
        return new Expression.Computed(operator, all(Children.of(tree), depth), lines().start(tree));
    }

    private static String operator(Tree.Kind kind) {
        return switch (kind) {
            case LOGICAL_COMPLEMENT -> Expression.Computed.NOT;
            case CONDITIONAL_AND -> Expression.Computed.AND;
            case CONDITIONAL_OR -> Expression.Computed.OR;
            default -> "";
        };
    }

    @Override
    public Expression visitIf(IfTree branch, Integer depth) {
        return new Expression.Branch(
                read(branch.getCondition(), depth - 1),
                read(branch.getThenStatement(), depth - 1),
                Optional.ofNullable(branch.getElseStatement()).map(s -> read(s, depth - 1)),
                lines().start(branch));
    }

    @Override
    public Expression visitSwitch(SwitchTree choice, Integer depth) {
        return choice(choice, choice.getExpression(), choice.getCases(), depth);
    }

    @Override
    public Expression visitSwitchExpression(SwitchExpressionTree choice, Integer depth) {
        return choice(choice, choice.getExpression(), choice.getCases(), depth);
    }

    private Expression choice(Tree tree, Tree selector, List<? extends CaseTree> cases, int depth) {
        return new Expression.Switch(
                read(selector, depth - 1),
                cases.stream().map(c -> one(c, depth - 1)).toList(),
                lines().start(tree));
    }

    private Expression.Case one(CaseTree one, int depth) {
        List<? extends Tree> statements = one.getStatements();
        List<Tree> body = new ArrayList<>();
        if (statements != null) {
            body.addAll(statements);
        } else if (one.getBody() != null) {
            body.add(one.getBody());
        }
        return new Expression.Case(all(one.getExpressions(), depth), all(body, depth), lines().start(one));
    }

    @Override
    public Expression visitTry(TryTree attempt, Integer depth) {
        List<Expression> body = new ArrayList<>(all(attempt.getResources(), depth));
        body.addAll(all(attempt.getBlock().getStatements(), depth));
        return new Expression.Try(
                body,
                all(attempt.getCatches(), depth),
                attempt.getFinallyBlock() == null ? List.of() : List.of(read(attempt.getFinallyBlock(), depth - 1)),
                lines().start(attempt));
    }

    @Override
    public Expression visitThrow(ThrowTree thrown, Integer depth) {
        return leave(thrown, depth);
    }

    @Override
    public Expression visitBreak(BreakTree left, Integer depth) {
        return leave(left, depth);
    }

    @Override
    public Expression visitContinue(ContinueTree left, Integer depth) {
        return leave(left, depth);
    }

    private Expression leave(Tree tree, int depth) {
        return new Expression.Leave(all(Children.of(tree), depth), lines().start(tree));
    }

    @Override
    public Expression visitConditionalExpression(ConditionalExpressionTree choice, Integer depth) {
        return new Expression.Choice(
                read(choice.getCondition(), depth - 1),
                read(choice.getTrueExpression(), depth - 1),
                read(choice.getFalseExpression(), depth - 1),
                lines().start(choice));
    }

    @Override
    public Expression visitNewArray(NewArrayTree array, Integer depth) {
        return new Expression.Array(
                array.getInitializers() == null ? List.of() : all(array.getInitializers(), depth),
                lines().start(array));
    }

    @Override
    public Expression visitMemberReference(MemberReferenceTree reference, Integer depth) {
        return new Expression.MethodReference(
                read(reference.getQualifierExpression(), depth - 1),
                reference.getName().toString(),
                lines().start(reference));
    }

    @Override
    public Expression visitAssignment(AssignmentTree assignment, Integer depth) {
        return new Expression.Assign(
                read(assignment.getVariable(), depth - 1),
                read(assignment.getExpression(), depth - 1),
                lines().start(assignment));
    }

    /** {@code a += b} gives {@code a} the value {@code a + b}. */
    @Override
    public Expression visitCompoundAssignment(CompoundAssignmentTree assignment, Integer depth) {
        if (assignment.getKind() != Tree.Kind.PLUS_ASSIGNMENT) {
            return defaultAction(assignment, depth);
        }
        int line = lines().start(assignment);
        Expression target = read(assignment.getVariable(), depth - 1);
        return new Expression.Assign(
                target,
                new Expression.Concat(List.of(target, read(assignment.getExpression(), depth - 1)), line),
                line);
    }

    @Override
    public Expression visitReturn(ReturnTree handed, Integer depth) {
        return handed.getExpression() == null
                ? leave(handed, depth)
                : new Expression.Return(read(handed.getExpression(), depth - 1), lines().start(handed));
    }

    @Override
    public Expression visitExpressionStatement(ExpressionStatementTree statement, Integer depth) {
        return read(statement.getExpression(), depth - 1);
    }

    /** The operands of {@code a + b + c}, without a step down for each: there can be thousands. */
    private static List<Tree> operands(BinaryTree binary) {
        List<Tree> operands = new ArrayList<>();
        Tree at = binary;
        while (at instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            operands.add(sum.getRightOperand());
            at = sum.getLeftOperand();
        }
        operands.add(at);
        Collections.reverse(operands);
        return operands;
    }

    /** Several trees, one level further down. */
    protected List<Expression> all(List<? extends Tree> trees, int depth) {
        return trees.stream().map(t -> read(t, depth - 1)).toList();
    }
}
