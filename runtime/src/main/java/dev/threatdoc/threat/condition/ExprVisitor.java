package dev.threatdoc.threat.condition;

/**
 * Looks at the parts of a condition.
 *
 * @param <R> what it makes of them
 * @param <X> what it throws when it cannot
 */
interface ExprVisitor<R, X extends Exception> {

    R literal(Expr.Literal literal) throws X;

    R kindName(Expr.KindName kindName) throws X;

    R name(Expr.Name name) throws X;

    R property(Expr.Property property) throws X;

    R control(Expr.Control control) throws X;

    R call(Expr.Call call) throws X;

    R methodCall(Expr.MethodCall call) throws X;

    R not(Expr.Not not) throws X;

    R junction(Expr.Junction junction) throws X;

    R compared(Expr.Compared compared) throws X;

    R signed(Expr.Signed signed) throws X;

    R arithmetic(Expr.Arithmetic arithmetic) throws X;

    R choice(Expr.Choice choice) throws X;

    R collected(Expr.Collected collected) throws X;

    R comprehension(Expr.Comprehension comprehension) throws X;
}
