package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.Expression;
import java.util.List;

/** Goes through a method once, in the order in which it computes, and keeps where values come from up to date. */
final class Walk {

    /** Takes the expressions one by one. */
    interface Visitor {

        /** One of them; in a function in place, which hands back to somebody else, or not. */
        void visit(Expression expression, boolean isInFunction);
    }

    private final Flow flow;
    private final Visitor visitor;
    private int functions;

    /**
     * A walk.
     *
     * @param visitor gets each expression after what it consists of
     */
    Walk(Flow flow, Visitor visitor) {
        this.flow = flow;
        this.visitor = visitor;
    }

    /** Goes through the statements of a method. */
    void through(List<Expression> statements) {
        statements.forEach(s -> visit(s, true));
    }

    private void visit(Expression expression, boolean isStatement) {
        if (expression instanceof Expression.Assign assign) {
            assign.parts().forEach(p -> visit(p, false));
            flow.give(assign, isStatement && functions == 0);
        } else if (expression instanceof Expression.Call call) {
            call.receiver().ifPresent(r -> visit(r, false));
            flow.enter(call);
            call.arguments().forEach(a -> visit(a, false));
            visitor.visit(call, functions > 0);
            flow.collect(call);
            return;
        } else if (expression instanceof Expression.Lambda) {
            functions++;
            expression.parts().forEach(p -> visit(p, false));
            functions--;
        } else if (expression instanceof Expression.New created) {
            created.arguments().forEach(a -> visit(a, false));
            functions++;
            created.body().forEach(b -> visit(b, false));
            functions--;
        } else {
            expression.parts().forEach(p -> visit(p, false));
        }
        visitor.visit(expression, functions > 0);
    }
}
