package dev.threatdoc.read.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads expressions and statements; statements are no more than the expressions in them.
 *
 * <p>The second argument of each visit is how deep it may still go.
 */
final class ExpressionReader extends ShapeReader {

    /** Types that read like constants where a package is imported as a whole. */
    private static final Set<String> ABBREVIATIONS = Set.of("URI", "URL", "UUID", "JSON", "JAXB");

    private final UnitNames names;
    private final CodePlace member;
    private final Scope scope;

    /**
     * Reads what stands in one member.
     *
     * @param member its place, for annotations in it
     * @param scope the variables that are known there; those found on the way are added
     */
    ExpressionReader(UnitNames names, LineNumbers lines, CodePlace member, Scope scope) {
        super(lines);
        this.names = names;
        this.member = member;
        this.scope = scope;
    }

    Expression read(Tree tree) {
        return read(tree, Expression.MOST_DEEP);
    }

    /** What lies deeper than that is not looked at. */
    @Override
    protected Expression read(Tree tree, int depth) {
        return depth == 0
                ? new Expression.Other(List.of(), lines().start(tree))
                : Objects.requireNonNull(tree.accept(this, depth));
    }

    @Override
    public Expression visitTypeCast(TypeCastTree cast, Integer depth) {
        return new Expression.Cast(
                names.of(cast.getType()), read(cast.getExpression(), depth - 1), lines().start(cast));
    }

    /** The variable of a loop gets what is looped over: as far as anybody asks here, one of it is as good as all. */
    @Override
    public Expression visitEnhancedForLoop(EnhancedForLoopTree loop, Integer depth) {
        int line = lines().start(loop);
        Expression all = read(loop.getExpression(), depth - 1);
        VariableTree variable = loop.getVariable();
        String name = variable.getName().toString();
        Optional<TypeName> type = type(variable.getType());
        scope.declare(name, type);
        Expression each = new Expression.Assign(
                new Expression.Variable(name, type, line), new Expression.Other(List.of(all), line), line);
        return new Expression.Other(List.of(each, read(loop.getStatement(), depth - 1)), line);
    }

    @Override
    public Expression visitAnnotation(AnnotationTree annotation, Integer depth) {
        return new Expression.Nested(
                new AnnotationReader(names, lines(), this::read).read(annotation, member), lines().start(annotation));
    }

    @Override
    public Expression visitIdentifier(IdentifierTree identifier, Integer depth) {
        String name = identifier.getName().toString();
        int line = lines().start(identifier);
        Optional<TypeName> declared = scope.find(name);
        if (declared.isPresent() || name.equals("this") || name.equals("super")) {
            return new Expression.Variable(name, declared, line);
        }
        Optional<TypeName> owner = names.ownerOfStatic(name);
        if (owner.isPresent()) {
            return new Expression.Select(new Expression.Type(owner.get(), line), name, line);
        }
        return names.isKnownType(name) || looksLikeType(name)
                ? new Expression.Type(names.named(name), line)
                : new Expression.Variable(name, Optional.empty(), line);
    }

    private static boolean looksLikeType(String name) {
        return ABBREVIATIONS.contains(name)
                || (!name.isEmpty()
                        && Character.isUpperCase(name.charAt(0))
                        && (name.length() == 1 || name.chars().anyMatch(Character::isLowerCase)));
    }

    @Override
    public Expression visitMemberSelect(MemberSelectTree select, Integer depth) {
        int line = lines().start(select);
        String name = select.getIdentifier().toString();
        if (name.equals("class")) {
            return new Expression.Type(names.of(select.getExpression()), line);
        }
        if (looksLikeType(name) && isPath(select.getExpression())) {
            return new Expression.Type(names.named(select.toString()), line);
        }
        if (select.getExpression() instanceof IdentifierTree of && of.getName().contentEquals("this")) {
            Optional<TypeName> declared = scope.find(name);
            if (declared.isPresent()) {
                return new Expression.Variable(name, declared, line);
            }
        }
        return new Expression.Select(read(select.getExpression(), depth - 1), name, line);
    }

    /** Whether it is a package or a type, by all that this file tells. */
    private boolean isPath(Tree tree) {
        Tree at = tree;
        while (at instanceof MemberSelectTree select) {
            at = select.getExpression();
        }
        return at instanceof IdentifierTree identifier
                && scope.find(identifier.getName().toString()).isEmpty()
                && !identifier.getName().contentEquals("this");
    }

    @Override
    public Expression visitMethodInvocation(MethodInvocationTree call, Integer depth) {
        ExpressionTree method = call.getMethodSelect();
        List<Expression> arguments = all(call.getArguments(), depth);
        if (method instanceof MemberSelectTree select) {
            return new Expression.Call(
                    Optional.of(read(select.getExpression(), depth - 1)),
                    select.getIdentifier().toString(),
                    arguments,
                    lines().end(select));
        }
        String name = method.toString();
        int line = lines().start(method);
        return new Expression.Call(
                names.ownerOfStatic(name).map(o -> new Expression.Type(o, line)), name, arguments, line);
    }

    @Override
    public Expression visitNewClass(NewClassTree created, Integer depth) {
        ClassTree body = created.getClassBody();
        Stream<? extends Tree> members = body == null ? Stream.of() : body.getMembers().stream();
        List<Expression> inside = members.<Tree>flatMap(
                        m -> m instanceof MethodTree method ? body(method) : Stream.of(m))
                .map(t -> read(t, depth - 1))
                .toList();
        return new Expression.New(
                names.of(created.getIdentifier()), all(created.getArguments(), depth), inside, lines().start(created));
    }

    /** What a method of an anonymous class does; its parameters are known from here on. */
    private Stream<Tree> body(MethodTree method) {
        method.getParameters().forEach(p -> scope.declare(p.getName().toString(), type(p.getType())));
        return Stream.ofNullable(method.getBody());
    }

    @Override
    public Expression visitLambdaExpression(LambdaExpressionTree lambda, Integer depth) {
        int line = lines().start(lambda);
        List<String> parameters = new ArrayList<>();
        for (VariableTree parameter : lambda.getParameters()) {
            parameters.add(parameter.getName().toString());
            scope.declare(parameter.getName().toString(), type(parameter.getType()));
        }
        Expression body = read(lambda.getBody(), depth - 1);
        return new Expression.Lambda(
                parameters, body instanceof Expression.Other other ? other.parts() : List.of(body), line);
    }

    @Override
    public Expression visitVariable(VariableTree variable, Integer depth) {
        int line = lines().start(variable);
        String name = variable.getName().toString();
        ExpressionTree initializer = variable.getInitializer();
        Optional<Expression> value = Optional.ofNullable(initializer).map(i -> read(i, depth - 1));
        Optional<TypeName> type = type(variable.getType()).or(() -> value.flatMap(Expression::typeOf));
        scope.declare(name, type);
        Expression target = new Expression.Variable(name, type, line);
        return value.<Expression>map(v -> new Expression.Assign(target, v, line))
                .orElseGet(() -> new Expression.Other(List.of(target), line));
    }

    /** The declared type; nothing for {@code var} and for parameters of lambdas without one. */
    private Optional<TypeName> type(@Nullable Tree tree) {
        return tree == null || tree.toString().equals("var") ? Optional.empty() : Optional.of(names.of(tree));
    }
}
