package dev.threatdoc.threat.condition;

import java.util.List;

/** The members of a comprehension. */
record Loop(Code element, List<Clause> clauses) implements Members {

    Loop {
        clauses = List.copyOf(clauses);
    }

    /**
     * {@code for variable in source if conditions}
     *
     * @param variable the index of the variable
     * @param weight the steps that one turn takes, loops within it left aside
     */
    record Clause(int variable, Members source, List<Code> conditions, int weight) {
        Clause {
            conditions = List.copyOf(conditions);
        }
    }

    @Override
    public boolean each(Frame frame, Sink sink) {
        return each(frame, sink, 0, Truth.TRUE);
    }

    private boolean each(Frame frame, Sink sink, int level, Ternary outer) {
        if (level == clauses.size()) {
            return sink.take(element.run(frame), outer);
        }
        Clause clause = clauses.get(level);
        return clause.source.each(frame, (member, present) -> {
            frame.step(clause.weight);
            frame.set(clause.variable, member);
            Ternary here = outer.and(present);
            for (Code condition : clause.conditions) {
                here = here.and(Ternary.of(condition.run(frame)));
                if (here == Truth.FALSE) {
                    return true;
                }
            }
            return each(frame, sink, level + 1, here);
        });
    }
}
